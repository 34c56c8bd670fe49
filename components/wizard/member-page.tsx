import { useLocale, useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import type { MemberView } from "@/lib/wizard/member";
import { withReturn, type Returning } from "@/lib/wizard/returning";
import { useFormTexts } from "./form-texts";
import { HiddenValues } from "@/components/ui/hidden-values";
import { Whole } from "@/components/ui/whole";
import { QuestionForm } from "./question-form";
import type { QuestionFormProps } from "./question-form-props";
import { QuestionFrame } from "./question-frame";
import { TitleParts } from "./title-parts";

interface MemberPageProps {
  view: MemberView;
  household: string;
  draft: string | undefined;
  /** The family was complete before: this is a change. */
  listed: boolean;
  returning: Returning;
  action: QuestionFormProps["action"];
}

export function MemberPage({ view, household, draft, listed, returning, action }: MemberPageProps) {
  const t = useTranslations("wizard.page");
  const family = useTranslations("wizard.family");
  const locale = useLocale();
  const { id, title, titleParts, groups, values, others, form } = view;
  return (
    <QuestionFrame
      backPath={returning ? `/check/${returning}` : view.backPath}
      progress={useTranslations("wizard.steps.family")("chapter")}
      draft={draft}
    >
      {others.length > 0 ? (
        <InsetText>
          <p>
            <Whole>{t("familySoFar", { names: others.join(t("comma")) })}</Whole>
            <a href={withReturn(`/${locale}/check/family`, returning)}>{t("familyLink")}</a>
          </p>
        </InsetText>
      ) : null}
      <QuestionForm
        key={id}
        action={action}
        household={household}
        permalink={withReturn(`/${locale}/check/member/${id}`, returning, { form })}
        hint={others.length > 0 ? null : family("ownHint")}
        {...{ title, groups, values }}
        heading={<TitleParts parts={titleParts} />}
        buttons={useButtons(view, listed)}
        texts={useFormTexts(title)}
      >
        <HiddenValues values={{ locale, person: id, form, return: returning ?? "" }} />
        {form === "new" ? (
          <p>
            <a href={withReturn(`/${locale}/check/family`, returning)}>{family("noMore")}</a>
          </p>
        ) : null}
      </QuestionForm>
    </QuestionFrame>
  );
}

function useButtons({ form, others }: MemberView, listed: boolean) {
  const t = useTranslations("wizard.page");
  if (listed && form === "known") return [{ label: t("saveMember"), then: "list" }];
  if (others.length === 0)
    return [
      { label: t("someone"), then: "more" },
      { label: t("onlyMe"), then: "done" },
    ];
  return [
    { label: t("addAnother"), then: "more" },
    { label: t("done"), then: "done" },
  ];
}
