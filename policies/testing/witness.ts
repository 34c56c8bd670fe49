import type { Criterion } from "../criterion";
import { factNames, rowOf, type FactName, type FactRef } from "../facts/rows";
import type { Household } from "../facts/schema";
import { elsewhere, none } from "../facts/vocabulary";
import { withFacts } from "../facts/with-fact";
import type { JurisdictionId } from "../jurisdictions";
import type { SettlementRoute } from "../policy";
import type { Value } from "../facts/row";

/** Somebody alone who says no to everything, and what would have to be said instead for a route to be met. */

type Stated = readonly { fact: FactName; value: Value }[];
/** Sets of statements of which any one may do; none where nothing that one person states can. */
type Alternatives = readonly Stated[];

const open: Alternatives = [[]];
const closed: Alternatives = [];
const stating = (fact: FactName, value: Value | undefined): Alternatives =>
  value === undefined ? closed : [[{ fact, value }]];
const both = (a: Alternatives, b: Alternatives): Alternatives =>
  a.flatMap((left) => b.map((right) => [...left, ...right]));

/** An urban hukou far from every place, before and now. */
const farAway = "110000";

const saidFor = (criterion: Criterion, area: string): Alternatives =>
  ofFact(criterion) ?? ofPlace(criterion, area) ?? ofParts(criterion, area);

/** One fact says it. */
function ofFact(criterion: Criterion): Alternatives | undefined {
  switch (criterion.op) {
    case "given":
      return stating(criterion.fact, true);
    case "atLeast":
      return stating(criterion.facts[0] ?? "ageYears", criterion.value);
    case "oneOf":
      return criterion.values.flatMap((value) => stating(criterion.fact, value));
    case "includes":
      return stating(criterion.fact, [...criterion.values]);
    default:
      return undefined;
  }
}

/** Where something is, or lies. */
function ofPlace(criterion: Criterion, area: string): Alternatives | undefined {
  switch (criterion.op) {
    case "inArea":
      return [...criterion.areas, ...criterion.authority].includes(area) ? open : closed;
    case "isHere":
      return stating(criterion.fact, area);
    case "lies":
      return stating(
        criterion.fact,
        criterion.where === "in"
          ? criterion.division.padEnd(6, "0")
          : criterion.fact === "hukou.division"
            ? farAway
            : elsewhere,
      );
    case "origin":
      return [
        [
          { fact: "formerHukou.kind", value: criterion.kind ?? "urban" },
          ...(criterion.division
            ? [{ fact: "formerHukou.division" as const, value: criterion.division.padEnd(6, "0") }]
            : []),
        ],
      ];
    case "home":
      return (criterion.met.length > 0 ? criterion.met : criterion.unheld).flatMap((dwelling) =>
        both(stating("homes.dwelling", dwelling), stating("homes.dwellingHolders", ["P1"])),
      );
    default:
      return undefined;
  }
}

function ofParts(criterion: Criterion, area: string): Alternatives {
  const inside = (of: Criterion): Alternatives => saidFor(of, area);
  switch (criterion.op) {
    case "all":
      return criterion.of.map(inside).reduce(both, open);
    case "any":
      return criterion.of.flatMap(inside);
    case "readings":
      return both(inside(criterion.A), inside(criterion.B));
    case "shortOf":
    case "ofLead":
    case "possible":
      return inside(criterion.of);
    // Whoever says no to everything has nothing that could stand in the way.
    case "not":
    case "atMost":
    case "authorityDecides":
      return open;
    default:
      return closed;
  }
}

const whoseIs = (fact: FactName, jurisdiction: JurisdictionId, area: string): FactRef => {
  const { scope } = rowOf(fact);
  return {
    fact,
    person: scope === "person" || scope === "tie" ? "P1" : null,
    jurisdiction: scope === "tie" || scope === "home" ? jurisdiction : null,
    area: scope === "home" ? area : null,
    register: scope === "register" ? "R1" : null,
  };
};

/** What "no" is for a fact; nothing where there is none, as of an age. */
function no(fact: FactName): Value | undefined {
  const { type, values, noTies } = rowOf(fact);
  if (noTies !== undefined) return noTies;
  if (type === "boolean") return fact === "wantsToMove" ? undefined : false;
  return type === "oneOf" && (values as readonly string[]).includes(none) && fact !== "hukou.kind"
    ? none
    : type === "list"
      ? []
      : undefined;
}

/** Grown, alone, registered far away, and without anything. */
export function nobodyIn(seat: JurisdictionId, area: string): Household {
  const base: Household = {
    people: [
      {
        id: "P1",
        relation: "applicant",
        ageYears: 30,
        maritalStatus: "neverMarried",
        hukou: { kind: "urban", division: farAway },
        formerHukou: { kind: "urban", division: farAway },
      },
    ],
    registers: { R1: {} },
    destinations: { [seat]: {} },
  };
  const said = factNames.flatMap((fact) => {
    const value = no(fact);
    return value === undefined ? [] : [{ ref: whoseIs(fact, seat, area), value }];
  });
  return withFacts(base, said);
}

/** Everybody whose statements could bring a route about in an area. */
export function witnessesOf({ conditions }: SettlementRoute, seat: JurisdictionId, area: string): Household[] {
  const base = nobodyIn(seat, area);
  return conditions
    .map(({ criterion }) => saidFor(criterion, area))
    .reduce(both, open)
    .map((stated) => {
      const household = withFacts(
        base,
        stated.map(({ fact, value }) => ({ ref: whoseIs(fact, seat, area), value })),
      );
      return stated.some(({ fact, value }) => fact === "hukou.kind" && value === none)
        ? withFacts(household, unregistered)
        : household;
    });
}

const unregistered = (["hukou.division"] as const).map((fact) => ({
  ref: { fact, person: "P1", jurisdiction: null, area: null, register: null },
  value: null,
}));
