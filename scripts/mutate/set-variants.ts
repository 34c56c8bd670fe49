import type { Criterion } from "../../policies/criterion";
import { dwellings } from "../../policies/facts/vocabulary";
import { one, within, withoutEach, type Variant } from "./variant";

/** Sets of values of which one is wrong: those that meet, and those that are left to the authority. */
interface Sets {
  met: readonly string[];
  authority: readonly string[];
}

/** A set with one value fewer, or one more. */
export const valueSets = (
  values: readonly string[],
  every: readonly string[],
  taken = values,
): Variant<readonly string[]>[] => [
  ...withoutEach(values, (value) => value, "drop value"),
  ...every.filter((value) => !taken.includes(value)).map((value) => one("add value", [...values, value], `/${value}`)),
];

const without = (list: readonly string[], value: string): readonly string[] => list.filter((other) => other !== value);

export function setsVariants(
  { met, authority }: Sets,
  every: readonly string[],
  put: (sets: Sets) => Criterion,
): Variant<Criterion>[] {
  return [
    ...within("", valueSets(met, every, [...met, ...authority]), (changed) => put({ met: changed, authority })),
    ...within(
      "/authority",
      withoutEach(authority, (value) => value, "drop value"),
      (changed) => put({ met, authority: changed }),
    ),
    ...met.map((value) =>
      one("met → authority", put({ met: without(met, value), authority: [...authority, value] }), `/${value}`),
    ),
    ...authority.map((value) =>
      one("authority → met", put({ met: [...met, value], authority: without(authority, value) }), `/${value}`),
    ),
  ];
}

type Home = Extract<Criterion, { op: "home" }>;

export const homeVariants = (criterion: Home): Variant<Criterion>[] => [
  one<Criterion>("another holder", {
    ...criterion,
    holder: criterion.holder === "subject" ? "subjectOrSpouse" : "subject",
  }),
  ...setsVariants(
    criterion,
    dwellings.filter((dwelling) => !criterion.unheld.includes(dwelling)),
    (sets): Criterion => ({ ...criterion, ...sets }),
  ),
  ...within(
    "/unheld",
    withoutEach(criterion.unheld, (value) => value, "drop value"),
    (unheld): Criterion => ({ ...criterion, unheld }),
  ),
];
