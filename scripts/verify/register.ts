import type { ClauseEntry } from "../../policies/instrument";
import type { Policy } from "../../policies/policy";
import { figuresOf, printsFigure, spellingsOf } from "./figures";
import { outlineOf, type FirstSentences, type Provision } from "../../lib/documents/outline";
import { withoutSpace } from "../../lib/documents/marks";
import { comparable } from "./text";
import { usesOf, type Use } from "./usage";

/** Holds a policy's register against its document. @returns one readable line for everything that is wrong */
export function registerProblems(policy: Policy, source: string, first: FirstSentences = {}): string[] {
  const provisions = new Map(outlineOf(source, first).map((provision) => [provision.locator, provision]));
  const clauses = Object.entries<ClauseEntry>(policy.instrument.clauses);
  const uses = usesOf(policy);
  return [
    ...titleProblems(policy, source),
    ...missingProvisions(provisions, clauses),
    ...clauses.flatMap(([id, entry]) => clauseProblems(id, entry, provisions)),
    ...orderProblems(provisions, clauses),
    ...clauses.flatMap(([id, entry]) => useProblems(id, entry, uses)),
    ...uses.flatMap((use) => figureProblems(use, policy, provisions)),
  ].map((problem) => `${policy.id} ${problem}`);
}

function titleProblems({ instrument }: Policy, source: string): string[] {
  const text = withoutSpace(source);
  return [instrument.title, instrument.number].flatMap((printed) =>
    printed === null || text.includes(withoutSpace(comparable(printed, "simplified")))
      ? []
      : [`the document does not print ${printed}`],
  );
}

function missingProvisions(
  provisions: ReadonlyMap<string, Provision>,
  clauses: readonly [string, ClauseEntry][],
): string[] {
  const registered = new Set(clauses.map(([, { locator }]) => locator));
  return [...provisions.keys()]
    .filter((locator) => !registered.has(locator))
    .map((locator) => `${locator}: a provision of the document is not in the register`);
}

/** The words of a clause: of its sentence where the register names one. */
function wordsOf({ locator, sentence }: ClauseEntry, provisions: ReadonlyMap<string, Provision>): string | undefined {
  const provision = provisions.get(locator);
  return sentence === undefined ? provision?.text : provision?.sentences[sentence - 1];
}

function clauseProblems(id: string, entry: ClauseEntry, provisions: ReadonlyMap<string, Provision>): string[] {
  const at = `${entry.locator} ${id}`;
  if (!provisions.has(entry.locator)) return [`${at}: no such locator in the document`];
  const words = wordsOf(entry, provisions);
  if (words === undefined) return [`${at}: no sentence ${entry.sentence} in this provision`];
  const absent = entry.terms.filter((term) => !words.includes(withoutSpace(comparable(term, "simplified"))));
  return absent.map((term) => `${at}: the term ${term} does not occur in this clause`);
}

function orderProblems(
  provisions: ReadonlyMap<string, Provision>,
  clauses: readonly [string, ClauseEntry][],
): string[] {
  const order = [...provisions.keys()];
  const position = ({ locator, sentence = 0 }: ClauseEntry): number => order.indexOf(locator) * 100 + sentence;
  return clauses.flatMap(([id, entry], index) => {
    const before = clauses[index - 1];
    return before && position(before[1]) > position(entry)
      ? [`${entry.locator} ${id}: stands before ${before[0]} in the document`]
      : [];
  });
}

function useProblems(id: string, { locator, notModelled }: ClauseEntry, uses: readonly Use[]): string[] {
  const by = uses.filter(({ clauses }) => clauses.includes(id));
  if (notModelled) return by.map((use) => `${locator} ${id}: called ${notModelled}, yet used by ${use.by}`);
  return by.length === 0 ? [`${locator} ${id}: neither used nor said why not`] : [];
}

function figureProblems(
  { by, clauses, criteria }: Use,
  { instrument }: Policy,
  provisions: ReadonlyMap<string, Provision>,
): string[] {
  const register: Readonly<Record<string, ClauseEntry>> = instrument.clauses;
  const words = clauses.map((id) => (register[id] ? (wordsOf(register[id], provisions) ?? "") : ""));
  const absent = criteria.flatMap(figuresOf).filter((figure) => !words.some((text) => printsFigure(text, figure)));
  return absent.map(
    (figure) => `${by}: ${spellingsOf(figure)[0]} (${figure.fact}) does not occur in ${clauses.join(", ")}`,
  );
}
