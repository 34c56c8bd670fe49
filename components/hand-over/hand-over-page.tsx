import "./hand-over.css";
import { useLocale, useTranslations } from "next-intl";
import { BackLink } from "../ui/back-link";
import { CodeImage, type CodeImageProps } from "./code-image";

interface HandOverPageProps {
  /** `null` where the code is too long for a picture. */
  picture: (Pick<CodeImageProps, "size" | "path"> & { dense: boolean }) | null;
  /** The digits, in groups. */
  text: string;
  /** Day and time. */
  until: string;
}

const instructions = ["open", "scan", "paste"] as const;

/** The household's answers as a code for the counter: to be scanned, or copied as digits. */
export function HandOverPage({ picture, text, until }: HandOverPageProps) {
  const t = useTranslations("handover");
  const ui = useTranslations("ui");
  const locale = useLocale();
  return (
    <main id="main" className="page hand-over">
      <BackLink href={`/${locale}/check/result`}>{ui("back")}</BackLink>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {picture ? <CodeImage {...picture} label={t("image")} /> : <p className="inset">{t("tooLarge")}</p>}
      <p className="code-until">{t("until", { until })}</p>
      {picture?.dense ? <p className="note">{t("dense")}</p> : null}
      <h2>{t("holdsTitle")}</h2>
      <ul>
        {(["answers", "sealed", "bearer", "changed"] as const).map((fact) => (
          <li key={fact}>{t(`holds.${fact}`, { until })}</li>
        ))}
      </ul>
      <h2>{t("useTitle")}</h2>
      <ol>
        {instructions
          .filter((it) => picture || it !== "scan")
          .map((it) => (
            <li key={it}>{t(`use.${it}`)}</li>
          ))}
      </ol>
      <h2>{t("digitsTitle")}</h2>
      <p className="hint no-print">{t("digitsHint")}</p>
      <p className="code-digits" translate="no">
        {text}
      </p>
    </main>
  );
}
