import type { Member } from "../result/members";

/** `apart`: with the age where that tells two of the same relation apart. */
type WithAge = "always" | "apart" | "never";

interface Say {
  say: (key: string, values?: Record<string, string | number>) => string;
  has: (key: string) => boolean;
}

/** How a family calls somebody: by relation, one of two by the age, and counted only where ages tell nobody apart. */
export function memberName({ called, isOnly, ordinal, ageYears }: Member, { say, has }: Say, age: WithAge): string {
  const one = `result.members.one.${called}`;
  const name = say(ordinal === null && has(one) ? one : `result.members.${called}`);
  const counted =
    ordinal === null
      ? name
      : say("result.members.numbered", {
          name,
          number: say("result.members.ordinals").split(" ")[ordinal - 1] ?? ordinal,
        });
  const isTold = age === "always" || (age === "apart" && !isOnly && ordinal === null);
  return isTold && ageYears !== null && called !== "applicant"
    ? say("wizard.people.aged", { name: counted, age: ageYears })
    : counted;
}
