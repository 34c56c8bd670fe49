import type { PersonAssessment } from "@/policies/assess/assessment";

/** Another kind of place that is open already. */
export interface OpenElsewhere {
  route: string;
  areas: string[];
  for: string[];
}

/** Other kinds of place of which nothing has to change; those that are open to the same people in one breath. */
export function openElsewhere(people: readonly PersonAssessment[]): OpenElsewhere[] {
  const byArea = new Map<string, OpenElsewhere>();
  for (const { id, steps } of people) {
    for (const { route, area } of steps.filter(({ needs, to }) => needs.length === 0 && to === "accepted")) {
      const open = byArea.get(`${route} ${area}`) ?? { route, areas: [area], for: [] };
      open.for.push(id);
      byArea.set(`${route} ${area}`, open);
    }
  }
  const together = new Map<string, OpenElsewhere>();
  for (const open of byArea.values()) {
    const key = `${open.route} ${open.for.join()}`;
    const same = together.get(key);
    if (same) same.areas.push(...open.areas);
    else together.set(key, open);
  }
  return [...together.values()];
}
