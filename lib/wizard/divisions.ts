import list from "@/policies/facts/divisions.json";

/** What the forms offer of GB/T 2260: every province, and below it every division that it is made up of. */
export const provinces: readonly { code: string; divisions: readonly string[] }[] = list.provinces.map(
  ({ code, divisions }) => ({ code, divisions: divisions.map((division) => division.code) }),
);

const everyChoice = new Set(provinces.flatMap(({ code, divisions }) => [code, ...divisions]));

/** The choice that holds a code, or what is known of one: a county's is that of its prefecture, else the province. */
export function choiceOfDivision(code: string): string {
  const full = code.padEnd(6, "0");
  const choices = [full, `${full.slice(0, 4)}00`, `${full.slice(0, 2)}0000`];
  return choices.find((choice) => everyChoice.has(choice)) ?? full;
}
