import type { Lead } from "./assessment";
import type { Evaluator } from "./evaluate";
import type { Settled, Way } from "./outcome";

/**
 * Who goes first and whom each brings along, so that everybody who can be accepted is: the fewest leads,
 * each with the route that brings most; the applicant first among equals.
 * Only ways that accept on every reading count, and nobody is led by two.
 */
export function combinationOf(people: readonly (Settled | null)[], evaluator: Evaluator): Lead[] {
  const accepted = people.map((person, index) => ({ person, index })).filter(({ person }) => person?.answer.outcome === "accepted");
  const left = new Set(accepted.map(({ index }) => index));
  const options = optionsOf(people, evaluator);
  const leads: Lead[] = [];
  for (let best = next(options, left, evaluator); best; best = next(options, left, evaluator)) {
    const brings = [...best.brings].filter((person) => left.has(person)).sort((a, b) => a - b);
    brings.forEach((person) => left.delete(person));
    leads.push({ route: best.route, leadBy: idOf(best.lead, evaluator), brings: brings.map((person) => idOf(person, evaluator)) });
  }
  return leads;
}

interface Option {
  route: string;
  lead: number;
  brings: Set<number>;
}

/** Every route led by somebody it accepts, with everybody it certainly brings. */
function optionsOf(people: readonly (Settled | null)[], evaluator: Evaluator): Option[] {
  const options = new Map<string, Option>();
  const certain = ({ finding }: Way): boolean => finding === evaluator.allMet;
  people.forEach((person, index) => (person?.ways ?? []).filter(certain).forEach(({ led }) => {
    const key = `${led.lead} ${led.compiled.route.id}`;
    const option = options.get(key) ?? { route: led.compiled.route.id, lead: led.lead, brings: new Set() };
    option.brings.add(index);
    options.set(key, option);
  }));
  return [...options.values()];
}

function next(options: readonly Option[], left: ReadonlySet<number>, { view }: Evaluator): Option | undefined {
  const worth = ({ brings, lead }: Option): number =>
    [...brings].filter((person) => left.has(person)).length * 2 + (lead === view.applicant ? 1 : 0);
  const useful = options.filter(({ brings }) => [...brings].some((person) => left.has(person)));
  return useful.reduce<Option | undefined>((best, option) => (best && worth(best) >= worth(option) ? best : option), undefined);
}

const idOf = (person: number, { view }: Evaluator): string => view.people[person]?.id ?? "";
