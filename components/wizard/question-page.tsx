import { useLocale, useTranslations } from "next-intl";
import type { QuestionView } from "@/lib/wizard/question";
import { withReturn, type Returning } from "@/lib/wizard/returning";
import { useFormTexts } from "./form-texts";
import { HiddenValues } from "@/components/ui/hidden-values";
import { Whole } from "@/components/ui/whole";
import { QuestionForm } from "./question-form";
import type { QuestionFormProps } from "./question-form-props";
import { QuestionFrame } from "./question-frame";
import { HardWords, Notices, Why, type Notice } from "./question-notes";
import { TitleParts } from "./title-parts";

interface QuestionPageProps {
  view: QuestionView;
  step: string;
  household: string;
  draft: string | undefined;
  notice: Notice | null;
  returning: Returning;
  action: QuestionFormProps["action"];
}

export function QuestionPage({ view, step, household, draft, notice, returning, action }: QuestionPageProps) {
  const t = useTranslations("wizard.page");
  const locale = useLocale();
  const { title, titleParts, hint, groups, values, early, dropped, nobody } = view;
  return (
    <QuestionFrame backPath={returning ? `/check/${returning}` : view.backPath} progress={view.progress} draft={draft}>
      <Notices notice={notice} early={early} dropped={dropped} />
      <QuestionForm
        key={step}
        action={action}
        household={household}
        permalink={withReturn(`/${locale}/check/${step}`, returning)}
        {...{ title, nobody, groups, values }}
        hint={hint ? <Whole names={view.usedBy.map(({ place }) => place)}>{hint}</Whole> : null}
        heading={<TitleParts parts={titleParts} />}
        buttons={[{ label: returning ? t("save") : t("next") }, ...(nobody?.buttons.slice(-1) ?? [])]}
        texts={useFormTexts(title)}
      >
        {returning ? null : <HiddenValues values={{ told: early.map(({ id }) => id).join(" ") }} />}
        <HiddenValues
          values={{
            locale,
            step,
            return: returning ?? "",
            asked: groups.flatMap(({ fields }) => fields.map(({ name }) => name)).join(" "),
          }}
        />
        <Why {...view} />
        <HardWords hardWords={view.hardWords} />
      </QuestionForm>
    </QuestionFrame>
  );
}
