import type { OwnText } from "@/lib/documents/read-document";
import type { ShownProvision } from "@/lib/documents/passages";
import type { BrowserWords } from "./browser-words";
import { Use } from "./clauses-page";

interface DocumentTextProps {
  text: OwnText;
  uses: ReadonlyMap<string, string[]>;
  words: BrowserWords;
}

/** The document itself, as the operator's copy has it; every provision leads to the rules that rest on it. */
export function DocumentText({ text: { opening, provisions, lang }, uses, words }: DocumentTextProps) {
  const { t } = words;
  return (
    <>
      <h2>{t("places.document.title")}</h2>
      <p className="note">{t("places.document.lead")}</p>
      {opening.map((paragraph, index) => (
        <p key={index} lang={lang}>
          {paragraph}
        </p>
      ))}
      {provisions.map((provision) => (
        <section key={provision.locator} id={provision.anchor ?? undefined} className="provision">
          <h3>{provision.locator}</h3>
          <Words provision={provision} lang={lang} />
          <Uses uses={[...new Set(provision.clauses.flatMap((id) => uses.get(id) ?? []))]} words={words} />
        </section>
      ))}
    </>
  );
}

function Words({ provision: { passages }, lang }: { provision: ShownProvision; lang: string }) {
  return (
    <p lang={lang}>
      {passages.map(({ text, anchor }, index) =>
        anchor ? (
          <span key={index} id={anchor}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}

function Uses({ uses, words }: { uses: readonly string[]; words: BrowserWords }) {
  return uses.length > 0 ? (
    <p className="uses">
      {uses.map((use) => (
        <Use key={use} use={use} words={words} />
      ))}
    </p>
  ) : null;
}
