import { useLocale, useTranslations } from "next-intl";
import type { FormTexts } from "./question-form-props";

/** The words that every form needs, so that no catalogue travels to the browser. */
export function useFormTexts(title: string): FormTexts {
  const page = useTranslations("wizard.page");
  const ui = useTranslations("ui");
  const other = useTranslations("wizard.ofAnother");
  const locale = useLocale();
  const site = useTranslations("site");
  return {
    errorTitle: page("errorTitle"),
    confirmTitle: page("confirmTitle"),
    confirm: page("confirm"),
    errorPrefix: page("titlePrefix"),
    pageTitle: `${title}｜${site("name")}`,
    or: ui("or"),
    choose: ui("choose"),
    ofAnother: {
      title: other("title"),
      text: `${other("text")}${other("stays")}`,
      resume: other("resume"),
      href: `/${locale}/check`,
    },
  };
}
