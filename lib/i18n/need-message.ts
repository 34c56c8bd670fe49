import type { Need } from "@/policies/assess/assessment";
import { rowOf } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";

/** How a page names what a need is about. */
export interface Naming {
  name: (person: string) => string;
  place: (id: JurisdictionId) => string;
  say: (key: string) => string;
  has: (key: string) => boolean;
  value: (stated: { fact: Need["fact"]; value: string; place: JurisdictionId }) => string;
  either: (items: readonly string[]) => string;
}

/** One thing that would have to be otherwise, as a sentence of its own: which message, and what stands in it. */
export interface NeedMessage {
  key: string;
  values: Record<string, string | number>;
}

/** A value as it reads inside such a sentence, where its usual name does not. */
function valueIn(
  { fact }: Need,
  value: string,
  place: JurisdictionId,
  { name, say, has, value: usual }: Naming,
): string {
  if (rowOf(fact).type === "people") return name(value);
  const own = `facts.${fact}.needs.${value}`;
  return has(own) ? say(own) : usual({ fact, value, place });
}

/** @param place the jurisdiction into which it leads */
export function needMessage(needed: Need, place: JurisdictionId, naming: Naming): NeedMessage {
  const { fact, person, need, months, earliest } = needed;
  const area = needed.area === null ? "" : naming.say(`policies.${place}.kindOfPlace.${needed.area}.name`);
  const about = { who: person ? naming.name(person) : "", place: naming.place(place), area };
  if (typeof need === "number") {
    return months !== null && earliest
      ? { key: `facts.${fact}.more`, values: { ...about, months } }
      : { key: `facts.${fact}.need`, values: { ...about, need } };
  }
  const values = naming.either(
    typeof need === "boolean" ? [] : need.map((value) => valueIn(needed, value, place, naming)),
  );
  return { key: `facts.${fact}.need`, values: { ...about, values } };
}
