import type { BrowserWords } from "./browser-words";

interface FindFormProps {
  action: string;
  query?: string | undefined;
  words: BrowserWords;
}

/** A word or a figure, as it comes over the counter: 3年. */
export function FindForm({ action, query, words: { t } }: FindFormProps) {
  return (
    <form action={action} role="search" className="find no-print">
      <label htmlFor="find">{t("places.find.label")}</label>
      <input id="find" type="search" name="q" defaultValue={query} maxLength={40} />
      <button className="button">{t("places.find.button")}</button>
    </form>
  );
}
