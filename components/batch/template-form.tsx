import { Button } from "../ui/button";
import { Choice, Choices } from "../ui/choice";

interface TemplateFormProps {
  locale: string;
  places: readonly { id: string; name: string }[];
  texts: Record<"heading" | "legend" | "hint" | "xlsx" | "csv", string>;
  /** Said where nothing was chosen. */
  error: string | null;
}

/** A template is made for the places that are chosen: an ordinary form whose answer is a file. */
export function TemplateForm({ locale, places, texts, error }: TemplateFormProps) {
  return (
    <form action={`/${locale}/counter/batch/template`}>
      <h2>{texts.heading}</h2>
      <fieldset className={error ? "fieldset has-error" : "fieldset"} aria-describedby="places-hint">
        <legend className="legend-small">{texts.legend}</legend>
        <span id="places-hint" className="hint">
          {texts.hint}
        </span>
        {error ? <span className="error">{error}</span> : null}
        <Choices inline>
          {places.map(({ id, name }) => (
            <Choice key={id} type="checkbox" name="place" value={id} label={name} />
          ))}
        </Choices>
      </fieldset>
      <p className="actions">
        <Button name="as" value="xlsx">
          {texts.xlsx}
        </Button>
        <Button name="as" value="csv">
          {texts.csv}
        </Button>
      </p>
    </form>
  );
}
