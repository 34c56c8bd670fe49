/**
 * The key of the word for one value of a fact. Kinds of place and places themselves belong to a place's own words.
 * @param place the jurisdiction that the fact is about, where it is about one
 */
export function valueKey(fact: string, value: string, place: string | null): string {
  if (fact === "destination.placeType") return `policies.${place}.kindOfPlace.${value}.name`;
  if (fact === "education.schoolIn" && value !== "elsewhere") return `policies.${value}.name`;
  return `facts.${fact}.values.${value}`;
}
