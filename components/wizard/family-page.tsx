import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import type { FamilyView } from "@/lib/wizard/family";
import { withReturn, type Returning } from "@/lib/wizard/returning";
import { useFormTexts } from "./form-texts";
import { HiddenValues } from "@/components/ui/hidden-values";
import { QuestionForm } from "./question-form";
import type { QuestionFormProps } from "./question-form-props";
import { QuestionFrame } from "./question-frame";
import { TakeBack } from "./take-back";

interface FamilyPageProps {
  view: FamilyView;
  household: string;
  /** Somebody has just been taken out. */
  canTakeBack: boolean;
  returning: Returning;
  action: QuestionFormProps["action"];
}

/** Who is in the family: each can be changed and taken out, and one more put in. */
export function FamilyPage({ view, household, canTakeBack, returning, action }: FamilyPageProps) {
  const t = useTranslations("wizard.family");
  const locale = useLocale();
  return (
    <QuestionFrame
      backPath={returning ? `/check/${returning}` : view.backPath}
      progress={useTranslations("wizard.steps.family")("chapter")}
    >
      {canTakeBack ? <TakeBack returning={returning} /> : null}
      <QuestionForm
        household={household}
        action={action}
        permalink={withReturn(`/${locale}/check/family`, returning)}
        title={t("title")}
        hint={t("hint")}
        groups={[]}
        values={{}}
        buttons={[{ label: t("next"), then: "done" }]}
        texts={useFormTexts(t("title"))}
      >
        <HiddenValues values={{ locale, return: returning ?? "" }} />
        <ul className="members" role="list">
          {view.members.map((member) => (
            <Member key={member.id} member={member} returning={returning} />
          ))}
        </ul>
        {view.nextId ? (
          <p>
            <LinkButton href={withReturn(`/${locale}/check/member/${view.nextId}`, returning)}>{t("add")}</LinkButton>
          </p>
        ) : (
          <p className="note">{t("full")}</p>
        )}
      </QuestionForm>
    </QuestionFrame>
  );
}

function Member({
  member: { id, name, notes, removable },
  returning,
}: {
  member: FamilyView["members"][number];
  returning: Returning;
}) {
  const t = useTranslations("wizard.family");
  const locale = useLocale();
  return (
    <li>
      <span className="member-name">
        {name}
        {notes ? <small>{notes}</small> : null}
      </span>
      <a href={withReturn(`/${locale}/check/member/${id}`, returning)}>
        {t("change")}
        <span className="visually-hidden">{t("changeWhat", { name })}</span>
      </a>
      {removable ? (
        <a href={withReturn(`/${locale}/check/family`, returning, { remove: id })}>
          {t("remove")}
          <span className="visually-hidden">{t("removeWhat", { name })}</span>
        </a>
      ) : null}
    </li>
  );
}
