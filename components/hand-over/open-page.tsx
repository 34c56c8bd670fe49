import "../ui/styles/form.css";
import { useLocale, useTranslations } from "next-intl";
import { OpenForm, type OpenRefusal } from "./open-form";

interface OpenPageProps {
  action: (before: OpenRefusal | null, data: FormData) => Promise<OpenRefusal | null>;
  /** Somebody's answers are in this browser, and would be gone. */
  replaces: boolean;
}

/** Where a code from a counter is opened on somebody's own phone. */
export function OpenPage({ action, replaces }: OpenPageProps) {
  const t = useTranslations("handover.open");
  const ui = useTranslations("ui");
  const locale = useLocale();
  return (
    <main id="main" className="page">
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {replaces ? <p className="inset">{t("replaces")}</p> : null}
      <OpenForm
        locale={locale}
        action={action}
        texts={{
          title: t("title"),
          errorPrefix: ui("errorPrefix"),
          label: t("label"),
          hint: t("hint"),
          submit: t(replaces ? "submitInstead" : "submit"),
          ready: t("ready"),
        }}
      />
      <script src="/open.js" defer data-keep="" />
    </main>
  );
}
