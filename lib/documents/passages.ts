import type { ClauseEntry } from "@/policies/instrument";
import { printedMarks } from "./marks";
import type { Provision } from "./outline";

export interface Passage {
  text: string;
  /** Where a citation of this sentence leads; `null` where nothing cites it by itself. */
  anchor: string | null;
}

/** One numbered provision as it is shown, sentence by sentence. */
export interface ShownProvision {
  locator: string;
  anchor: string | null;
  passages: readonly Passage[];
  /** Clauses of the register that stand here. */
  clauses: readonly string[];
}

export interface ShownDocument {
  /** What stands before the first number: title, addressees, preamble. */
  opening: readonly string[];
  provisions: readonly ShownProvision[];
  /** Clause → where its words stand; a clause that the text does not have is not in it. */
  anchors: ReadonlyMap<string, string>;
  /** Clause → its words. */
  clauses: ReadonlyMap<string, string>;
}

type Register = readonly (readonly [id: string, entry: ClauseEntry])[];

/** The provisions of a text, with the register's clauses at the sentences that they name. */
export function shownDocument(
  opening: readonly string[],
  provisions: readonly Provision[],
  clauses: Readonly<Record<string, ClauseEntry>>,
): ShownDocument {
  const register = Object.entries(clauses);
  const anchors = new Map<string, string>();
  const shown = provisions.map((provision) => {
    const here = register.filter(([, { locator }]) => locator === provision.locator);
    const whole = here.filter(([, { sentence }]) => sentence === undefined);
    const anchor = anchorOf(whole[0] ? whole : here, "item");
    for (const [id] of here) if (anchor) anchors.set(id, anchor);
    return {
      locator: provision.locator,
      anchor,
      passages: passagesOf(provision, here, anchors),
      clauses: here.map(([id]) => id),
    };
  });
  const words = new Map(
    shown.flatMap(({ passages, clauses: here }) => here.map((id) => [id, wordsAt(anchors.get(id), passages)])),
  );
  return { opening: opening.map(printedMarks), provisions: shown, anchors, clauses: words };
}

/** Of its sentence, or of the whole provision. */
const wordsAt = (anchor: string | undefined, passages: readonly Passage[]): string => {
  const own = passages.filter((passage) => passage.anchor === anchor);
  return (own.length > 0 ? own : passages).map(({ text }) => text).join("");
};

const anchorOf = ([first]: Register, kind: "item" | "sentence"): string | null =>
  first ? `${kind}-${first[0]}` : null;

function passagesOf({ text, sentences }: Provision, here: Register, anchors: Map<string, string>): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const upTo = (end: number, anchor: string | null): void => {
    if (end > from) passages.push({ text: printedMarks(text.slice(from, end)), anchor });
    from = end;
  };
  sentences.forEach((sentence, index) => {
    const at = text.indexOf(sentence, from);
    if (at < 0) return;
    const cited = here.filter(([, entry]) => entry.sentence === index + 1);
    const anchor = anchorOf(cited, "sentence");
    for (const [id] of cited) if (anchor) anchors.set(id, anchor);
    upTo(at, null);
    const end = at + sentence.length;
    upTo(text[end] === "。" ? end + 1 : end, anchor);
  });
  upTo(text.length, null);
  return passages;
}
