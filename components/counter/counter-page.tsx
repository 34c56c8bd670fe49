import "./counter.css";
import { useLocale, useTranslations } from "next-intl";
import { Button, LinkButton } from "../ui/button";
import { HiddenValues } from "../ui/hidden-values";
import { CodeForm, type CodeRefusal } from "./code-form";

interface CounterPageProps {
  /** Which one is open; empty for none. */
  household: string;
  /** Answers that this browser keeps: of the household before the counter, or of whoever used it before. */
  kept: "household" | "own" | null;
  atCounter: boolean;
  action: (before: CodeRefusal | null, data: FormData) => Promise<CodeRefusal | null>;
}

/** Where the work at a counter begins: with a code, or with the first question. */
export function CounterPage({ household, kept, atCounter, action }: CounterPageProps) {
  const t = useTranslations("counter");
  const site = useTranslations("site");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const texts = {
    label: t("label"),
    hint: t("hint"),
    submit: t("submit"),
    errorPrefix: ui("errorPrefix"),
    title: `${t("title")}｜${site("name")}`,
  };
  return (
    <main id="main" className="page counter">
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {kept ? <p className="inset">{t(`kept.${kept}`)}</p> : null}
      <CodeForm locale={locale} action={action} texts={texts} />
      <form method="post" className="actions">
        <HiddenValues values={{ household }} />
        {kept === "household" ? <LinkButton href={`/${locale}/check/result`}>{t("resume")}</LinkButton> : null}
        <Button formAction={`/${locale}/counter/ask`}>{t("ask")}</Button>
        {atCounter ? (
          <Button formAction={`/${locale}/counter/leave`} tone="plain">
            {t("leave")}
          </Button>
        ) : null}
      </form>
      <dl className="counter-notes">
        {(["keys", "print", "privacy"] as const).map((note) => (
          <div key={note}>
            <dt>{t(`notes.${note}.title`)}</dt>
            <dd>{t(`notes.${note}.text`)}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
