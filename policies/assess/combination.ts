import type { Lead } from "./assessment";
import type { Evaluator } from "./evaluate";
import type { PersonOutcome } from "./outcome";
import type { Way } from "./ways";

/** A route led by somebody it accepts; `brings` has a bit for everybody who is certainly let in with them. */
export interface Option {
  route: string;
  lead: number;
  brings: number;
}

/**
 * Who goes first and whom each brings along, so that everybody who can be accepted is: the fewest leads there can be,
 * those who bring most and the applicant first among equals.
 * Only ways that accept on every reading count, and nobody is led by two.
 */
export function combinationOf(people: readonly (PersonOutcome | null)[], { facts, logic }: Evaluator): Lead[] {
  const idOf = (person: number): string => facts.person(person).id;
  const applicant = facts.people.findIndex(({ relation }) => relation === "applicant");
  let led = 0;
  return fewestLeads(optionsOf(people, logic.yes), applicant).map(({ route, lead, brings }) => {
    const fresh = brings & ~led;
    led |= brings;
    return {
      route,
      leadBy: idOf(lead),
      brings: people.flatMap((_, person) => (fresh & (1 << person) ? [idOf(person)] : [])),
    };
  });
}

function optionsOf(people: readonly (PersonOutcome | null)[], met: number): Option[] {
  const options = new Map<string, Option>();
  const certain = ({ finding }: Way): boolean => finding === met;
  people.forEach((person, index) =>
    (person?.ways ?? []).filter(certain).forEach(({ led }) => {
      const key = `${led.lead} ${led.compiled.route.id}`;
      const option = options.get(key) ?? { route: led.compiled.route.id, lead: led.lead, brings: 0 };
      option.brings |= 1 << index;
      options.set(key, option);
    }),
  );
  return [...options.values()];
}

/** The fewest options that bring everybody whom any of them brings, found by trying one option, then two, and so on. */
export function fewestLeads(options: readonly Option[], applicant: number): Option[] {
  const worth = ({ brings, lead }: Option): number => sizeOf(brings) * 2 + (lead === applicant ? 1 : 0);
  const ordered = [...options].sort((a, b) => worth(b) - worth(a));
  const useful = ordered.filter(
    ({ brings }, index) => !ordered.slice(0, index).some((better) => (brings & ~better.brings) === 0),
  );
  const everybody = options.reduce((all, { brings }) => all | brings, 0);
  for (let most = 0; ; most++) {
    const found = bringing(everybody, useful, most);
    if (found) return found.sort((a, b) => worth(b) - worth(a));
  }
}

/** At most so many options that bring all of these people; somebody has to bring the first of them. */
function bringing(people: number, options: readonly Option[], most: number): Option[] | null {
  if (people === 0) return [];
  if (most === 0) return null;
  const first = people & -people;
  for (const option of options) {
    const rest = option.brings & first ? bringing(people & ~option.brings, options, most - 1) : null;
    if (rest) return [option, ...rest];
  }
  return null;
}

/** How many bits are set. */
const sizeOf = (people: number): number => (people === 0 ? 0 : 1 + sizeOf(people & (people - 1)));
