import { useLocale } from "next-intl";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

export interface TryTexts {
  label: string;
  hint: string;
  submit: string;
  answer: string;
  /** For /api-page.js. */
  progress: string;
}

const id = "typed";

/** Without scripts a form that leads to the answer; /api-page.js asks the interface itself and shows it here. */
export function TryForm({ example, texts }: { example: string; texts: TryTexts }) {
  const locale = useLocale();
  return (
    <>
      <form
        method="post"
        action={`/${locale}/api/try`}
        encType="multipart/form-data"
        data-try={`/api/v1/assessments?lang=${locale}`}
        data-try-words={texts.progress}
      >
        <Field id={id} label={texts.label} hint={texts.hint}>
          <textarea
            id={id}
            name="request"
            className="input code-input"
            rows={18}
            required
            spellCheck={false}
            translate="no"
            aria-describedby={`${id}-hint`}
            defaultValue={example}
          />
        </Field>
        <Button tone="primary">{texts.submit}</Button>
      </form>
      <div className="try-answer" data-try-answer="" hidden>
        <h3 id="answer" tabIndex={-1}>
          {texts.answer}
        </h3>
        <p role="status" />
        <pre className="code code-long" role="region" aria-labelledby="answer" tabIndex={0} translate="no" />
      </div>
    </>
  );
}
