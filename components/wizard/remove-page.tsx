import { useLocale, useTranslations } from "next-intl";
import { HiddenValues } from "@/components/ui/hidden-values";
import type { FamilyView } from "@/lib/wizard/family";
import { withReturn, type Returning } from "@/lib/wizard/returning";
import { useFormTexts } from "./form-texts";
import { QuestionForm } from "./question-form";
import type { QuestionFormProps } from "./question-form-props";
import { QuestionFrame } from "./question-frame";

interface RemovePageProps {
  member: FamilyView["members"][number];
  household: string;
  returning: Returning;
  action: QuestionFormProps["action"];
}

/** Asked once before somebody goes, because what was said of them goes too. */
export function RemovePage({ member: { id, name }, household, returning, action }: RemovePageProps) {
  const t = useTranslations("wizard.remove");
  const locale = useLocale();
  const list = withReturn("/check/family", returning);
  const title = t("title", { name });
  return (
    <QuestionFrame backPath={list} progress={useTranslations("wizard.steps.family")("chapter")}>
      <QuestionForm
        household={household}
        action={action}
        permalink={`/${locale}${list}`}
        title={title}
        hint={t("hint")}
        groups={[]}
        values={{}}
        buttons={[{ label: t("sure"), then: "remove" }]}
        texts={useFormTexts(title)}
      >
        <HiddenValues values={{ locale, remove: id, return: returning ?? "" }} />
        <p>
          <a className="button" href={`/${locale}${list}`}>
            {t("keep")}
          </a>
        </p>
      </QuestionForm>
    </QuestionFrame>
  );
}
