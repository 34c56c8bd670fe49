import { useTranslations } from "next-intl";
import { OwnScript } from "./own-script";

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
