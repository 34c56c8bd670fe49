import { liesIn } from "../areas";
import type { Condition, Policy, SettlementRoute } from "../policy";
import { none } from "../facts/vocabulary";
import type { Area } from "./area";
import type { Compiled } from "./compiled-policy";
import { isAnswer } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import type { PersonOutcome } from "./outcome";
import { ambiguitiesThatMatter } from "./reading-outcomes";
import { conditionsOf } from "./placements";
import { bestOf, type Way } from "./ways";
import { isFree, type LedRoute } from "./routes";
import type { Telling } from "./telling";

/** What every document can need (contract §2); the notes of the policies' own conditions and hints come besides. */
export const sharedNotes = [
  "joinsRegistered",
  "joinsRegistered:together",
  "anotherCounty",
  "outsideMainland",
  "registerFirst",
  "successor",
] as const;
type SharedNote = (typeof sharedNotes)[number];

/** What is told beside an outcome: other readings, other documents, and what every document can need (contract §2, "Notes"). */
export function notesOf(
  one: PersonOutcome,
  person: number,
  { area, routes }: Area,
  { compiled: { policy }, evaluator }: Telling,
): string[] {
  if (one.outcome === "noMoveNeeded") return [];
  return [
    ...new Set([
      ...ofWays(one, evaluator),
      ...(one.outcome === "accepted" || one.possible === null
        ? []
        : [
            ...ofOtherReadings(person, routes, evaluator),
            ...ofHints(person, area, policy, evaluator),
            ...ofRegistered(person, area, routes, evaluator),
          ]),
      ...ofHukou(person, area, policy, evaluator),
      ...ofDocument(policy),
    ]),
  ];
}

function ofWays({ outcome, ways, possible }: PersonOutcome, evaluator: Evaluator): string[] {
  const { worlds, logic } = evaluator;
  const best = possible !== null && possible.only !== null ? bestOf(ways, evaluator) : null;
  const differ =
    outcome !== "dependsOnReading" && best !== null && isAnswer(best) ? ambiguitiesThatMatter([best], worlds) : [];
  const holds = ({ when }: { when: SettlementRoute["papers"][number]["when"] }, { led, follower }: Way): boolean =>
    !when ||
    evaluator.boundedFinding(when, follower?.person ?? led.lead, follower?.person ?? led.lead, led.area) !== notMet;
  return [
    ...differ.map((index) => `readingsDiffer:${worlds.ambiguities[index] ?? ""}`),
    ...ways
      .flatMap((way) => [
        ...conditionsOf(way).flatMap(({ condition: { otherReadings = [] } }) => otherReadings),
        ...(way.follower
          ? []
          : (way.led.compiled.route.otherReadings ?? []).filter((hint) => holds(hint, way)).map(({ id }) => id)),
      ])
      .map((id) => `otherReading:${id}`),
    ...ways.flatMap((way) =>
      conditionsOf(way).flatMap(({ condition: { notes = [] }, subject }) =>
        notes
          .filter(({ when }) => evaluator.boundedFinding(when, subject, subject, way.led.area) === logic.yes)
          .map(({ id }) => id),
      ),
    ),
    // Another document decides only where this one does not.
    ...ways.flatMap((way) =>
      conditionsOf(way).flatMap(({ condition: { defersTo }, found }) =>
        defersTo && (found !== logic.yes || way.led.compiled.route.basis === "basicConditionMet")
          ? [`defersTo:${defersTo}`]
          : [],
      ),
    ),
  ];
}

/** Where another, wider reading of the text, which is not modelled, is all that stands between somebody and a route. */
function ofOtherReadings(person: number, routes: readonly LedRoute[], evaluator: Evaluator): string[] {
  const found = routes.flatMap((led) =>
    led.lead === person ? ofOwn(led, evaluator) : ofFollowing(led, person, evaluator),
  );
  return found.map((id) => `otherReading:${id}`);
}

/** Ids of the readings, if every condition that is not met has one that does better. */
function ofOwn({ compiled, conditions, lead, area }: LedRoute, evaluator: Evaluator): string[] {
  const failing = compiled.conditions.filter((_, index) => conditions[index] !== evaluator.logic.yes);
  if (failing.some(({ condition }) => !condition.wider)) return [];
  const readings = failing.map((condition) => betterOn(condition, lead, lead, area, evaluator));
  return readings.every((ids) => ids.length > 0) ? readings.flat() : [];
}

/** Of whoever follows: what lets them follow, or, where all that is missing is the lead's, what lets the lead in. */
function ofFollowing(led: LedRoute, person: number, evaluator: Evaluator): string[] {
  const { compiled, finding, followers, lead, area } = led;
  if (finding !== notMet) return compiled.reaches.flatMap((reach) => betterOn(reach, person, lead, area, evaluator));
  const isReached = followers.some((one) => one.person === person) && isFree(lead, area, evaluator) !== notMet;
  return isReached ? ofOwn(led, evaluator) : [];
}

/** The wider readings on which more is found than on the one taken. */
function betterOn(
  { condition: { criterion, wider } }: Compiled<Condition>,
  subject: number,
  lead: number,
  area: string,
  evaluator: Evaluator,
): string[] {
  if (!wider) return [];
  const taken = evaluator.boundedFinding(criterion, subject, lead, area);
  return Object.keys(wider).filter(
    (id) => evaluator.logic.any(taken, evaluator.boundedFinding(wider[id] ?? criterion, subject, lead, area)) !== taken,
  );
}

const ofHints = (person: number, area: string, policy: Policy, evaluator: Evaluator): string[] =>
  policy.routes.flatMap(({ hints = [] }) =>
    hints
      .filter(({ when }) => evaluator.boundedFinding(when, person, person, area) === evaluator.logic.yes)
      .map(({ id }) => id),
  );

/** Joining somebody who is registered there already, 投靠, is in none of these documents; and whether applying together would have worked. */
function ofRegistered(person: number, area: string, routes: readonly LedRoute[], evaluator: Evaluator): SharedNote[] {
  const { logic, kinship, facts } = evaluator;
  const there = [...facts.people.keys()].filter(
    (other) =>
      other !== person &&
      evaluator.registeredIn(other, area) === logic.yes &&
      kinship.related(person, other) === logic.yes,
  );
  if (there.length === 0) return [];
  const together = routes.some(
    ({ compiled, lead, conditions }) =>
      there.includes(lead) &&
      conditions.every((one) => one === logic.yes) &&
      compiled.reaches.some(
        ({ condition }) => evaluator.boundedFinding(condition.criterion, person, lead, area) === logic.yes,
      ),
  );
  return [together ? "joinsRegistered:together" : "joinsRegistered"];
}

/** What the present hukou itself calls for. */
function ofHukou(
  person: number,
  area: string,
  { routes, division, areas }: Policy,
  evaluator: Evaluator,
): SharedNote[] {
  const { hukou } = evaluator.facts.person(person);
  if (hukou?.kind === "outsideMainland") return ["outsideMainland"];
  if (hukou?.kind === none) {
    const hasClause = routes.some(({ conditions }) =>
      conditions.some(
        ({ criterion }) =>
          criterion.op === "oneOf" && criterion.fact === "hukou.kind" && criterion.values.includes(none),
      ),
    );
    return hasClause ? [] : ["registerFirst"];
  }
  const isOrigin = areas.some(({ id, is }) => id === area && is === "origin");
  return !isOrigin && liesIn(hukou?.division, division) === true && evaluator.registeredIn(person, area) === notMet
    ? ["anotherCounty"]
    : [];
}

const ofDocument = ({ instrument }: Policy): SharedNote[] => (instrument.successors.length > 0 ? ["successor"] : []);
