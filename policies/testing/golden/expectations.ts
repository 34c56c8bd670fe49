import type { AreaAssessment, JurisdictionAssessment } from "../../assess/assessment";
import type { JurisdictionId } from "../../jurisdictions";
import type { Policy } from "../../policy";
import { lineTold, outcomeTold, rightTold, sumTold, told } from "./told";
import { allWord, basisWords, effectWords, outcomeWords, type ListColumn, type Listed, type Told } from "./words";

/** What one cell of a table says of people, and what the engine says instead. */

export type Subject =
  | { tells: "outcome" }
  | { tells: Told }
  | { tells: "right"; id: string }
  | { tells: "line"; kind: Listed; id: string; column: ListColumn };

export interface Expectation {
  /** As the column is headed. */
  key: string;
  area: string;
  subject: Subject;
  /** By person; `""` for what is said of all together. */
  says: Readonly<Record<string, string>>;
}

const whose = /^((?:P\d+)(?:,P\d+)*|都) (.*)$/u;

/** `P1,P2 符合（town） · P3 没写`; without a name it is said of everybody. */
export function saysOf(cell: string, people: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    cell.split(" · ").flatMap((entry) => {
      const [, names = allWord, text = entry] = whose.exec(entry) ?? [];
      const ids = names === allWord ? people : names.split(",");
      const stranger = ids.find((id) => !people.includes(id));
      if (stranger !== undefined) throw new Error(`nobody is called ${stranger}`);
      return ids.map((id) => [id, text]);
    }),
  );
}

const outcomesKnown = [...Object.values(basisWords), ...Object.values(outcomeWords)];
const effectsKnown = Object.values(effectWords);
const startsWithOneOf = (words: readonly string[], text: string): boolean =>
  words.some((word) => text === word || text.startsWith(`${word}（`));

/** @throws for a word that no table knows. */
export function checkWords({ subject, says }: Expectation): void {
  const known =
    subject.tells === "outcome"
      ? outcomesKnown
      : subject.tells === "right" || (subject.tells === "line" && subject.column === "effect")
        ? effectsKnown
        : null;
  const strange = known && Object.values(says).find((text) => !startsWithOneOf(known, text));
  if (strange != null) throw new Error(`“${strange}” is none of the fixed words`);
}

/** In the shape of what is expected; equal to it unless the case breaks. */
export function seenOf(
  { area: id, subject, says }: Expectation,
  found: JurisdictionAssessment,
  policy: Policy,
  place: JurisdictionId,
): Record<string, string> {
  const area = found.areas.find(({ placeType }) => placeType === id);
  if (!area) throw new Error(`${id} is no kind of place of ${place}`);
  if (subject.tells === "sum") return { "": sumTold(area) };
  return Object.fromEntries(
    Object.entries(says).map(([person, wanted]) => [person, ofPerson(subject, person, wanted, area, policy, place)]),
  );
}

function ofPerson(
  subject: Subject,
  id: string,
  wanted: string,
  area: AreaAssessment,
  policy: Policy,
  place: JurisdictionId,
): string {
  const person = area.people.find((one) => one.id === id);
  if (!person) throw new Error(`nobody is called ${id}`);
  switch (subject.tells) {
    case "outcome":
      return outcomeTold(person, area.placeType);
    case "right":
      return rightTold(id, subject.id, area);
    case "line":
      return lineTold(subject.kind, subject.id, subject.column, id, area, policy);
    default:
      return told(subject.tells, person, area, place, wanted);
  }
}
