import { headers } from "next/headers";
import { useTranslations } from "next-intl";

/** Shown in 长辈版 where the engine offers speech; `public/read-aloud.js` does the rest. */
export function ReadAloudButton() {
  const t = useTranslations("ui");
  // It can be pressed, and say so, before the framework has come: its words are then not the ones that were sent.
  return (
    <p className="read-aloud no-print">
      <button
        type="button"
        className="button"
        data-read-aloud={t("stopReading")}
        aria-pressed="false"
        suppressHydrationWarning
      >
        {t("readAloud")}
      </button>
    </p>
  );
}

/** The button with its script, for pages that have no script of their own to fetch it. */
export function ReadAloud() {
  return (
    <>
      <ReadAloudButton />
      <OwnScript src="/read-aloud.js" />
    </>
  );
}

/** A small file of our own: kept on pages without the framework, trusted by its nonce on pages with it. */
async function OwnScript({ src }: { src: string }) {
  const policy = (await headers()).get("content-security-policy");
  const nonce = /'nonce-([^']+)'/.exec(policy ?? "")?.[1];
  return <script src={src} defer nonce={nonce} data-keep="" />;
}
