import { useLocale, useTranslations } from "next-intl";
import type { FirstFamilyView } from "@/lib/wizard/first-family";
import { moreRowsButton } from "@/lib/wizard/form";
import { useFormTexts } from "./form-texts";
import { HiddenValues } from "@/components/ui/hidden-values";
import { QuestionForm } from "./question-form";
import type { QuestionFormProps } from "./question-form-props";
import { QuestionFrame } from "./question-frame";
import { TitleParts } from "./title-parts";

interface FirstFamilyPageProps {
  view: FirstFamilyView;
  household: string;
  draft: string | undefined;
  progress: string;
  action: QuestionFormProps["action"];
}

/** Everybody on one page: whoever is not there is left out. */
export function FirstFamilyPage({ view, household, draft, progress, action }: FirstFamilyPageProps) {
  const t = useTranslations("wizard.family");
  const page = useTranslations("wizard.page");
  const locale = useLocale();
  const { title, titleParts, groups, values, rows, isFull } = view;
  return (
    <QuestionFrame backPath={view.backPath} progress={progress} draft={draft}>
      <QuestionForm
        key={rows}
        rows
        household={household}
        action={action}
        permalink={`/${locale}/check/family?rows=${rows}`}
        hint={t("firstHint")}
        {...{ title, groups, values }}
        heading={<TitleParts parts={titleParts} />}
        buttons={[
          { label: page("next"), then: "done" },
          ...(isFull ? [] : [{ label: t("moreRows"), then: moreRowsButton }]),
        ]}
        texts={useFormTexts(title)}
      >
        <HiddenValues values={{ locale, rows: String(rows) }} />
      </QuestionForm>
    </QuestionFrame>
  );
}
