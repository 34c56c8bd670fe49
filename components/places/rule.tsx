import type { Criterion } from "@/policies/criterion";
import type { Condition, Hint } from "@/policies/policy";
import type { BrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { CriterionTree } from "./criterion-tree";

interface RuleProps {
  condition: Condition;
  kind: "conditions" | "reaches";
  words: BrowserWords;
}

/** A condition with its criterion, the document that decides it, the readings that were not taken, and what to know. */
export function Rule({ condition, kind, words }: RuleProps) {
  const { t, own } = words;
  const { id, criterion, cites, defersTo, otherReadings = [], wider = {}, notes = [] } = condition;
  return (
    <li>
      <b>{own(`${kind}.${id}`)}</b> <Cited cites={cites} words={words} />
      <CriterionTree criterion={criterion} words={words} />
      {defersTo ? <small>{t("places.deferredTo", { document: own(`defersTo.${defersTo}`) })}</small> : null}
      {otherReadings.map((ambiguity) => (
        <p key={ambiguity}>
          <a href={words.href("readings", ambiguity)}>{t("places.otherReading", words.reading(ambiguity))}</a>
        </p>
      ))}
      {Object.entries(wider).map(([ambiguity, other]) => (
        <div key={ambiguity}>
          <a href={words.href("readings", ambiguity)}>{t("places.widerReading", words.reading(ambiguity))}</a>
          <CriterionTree criterion={other} words={words} />
        </div>
      ))}
      {notes.length > 0 ? (
        <ul className="rules" role="list">
          {notes.map((note) => (
            <HintLine key={note.id} hint={note} known={criterion} words={words} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

interface HintLineProps {
  hint: Hint;
  /** What has been said of them already. */
  known?: Criterion;
  words: BrowserWords;
}

/** What those are told of whom something holds. */
export function HintLine({ hint: { id, when }, known, words: { t }, words }: HintLineProps) {
  return (
    <li>
      {t("places.note", { note: t(`places.notes.${id}`) })}
      {when === known ? null : (
        <>
          <small>{t("places.onlyIf")}</small>
          <CriterionTree criterion={when} words={words} />
        </>
      )}
    </li>
  );
}
