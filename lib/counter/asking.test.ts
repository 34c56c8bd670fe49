import { expect, test } from "vitest";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { takeDesk } from "./desk";
import type { DeskCell, DeskRow, DeskView } from "./view";

type Desk = Pick<DeskView, "groups" | "people" | "choices" | "result">;
type Row = DeskCell & Pick<DeskRow, "young">;

/** Cells that the page shows without being asked for more, and in which something can be said. */
function cellsOf({ groups, people }: Desk, values: Readonly<Record<string, string>>): Map<string, Row> {
  const rows = groups.filter(({ more }) => !more).flatMap(({ rows }) => rows);
  const cells = rows.flatMap((row): [string, string, Row][] =>
    row.shared
      ? row.shared.map((cell) => [cell.name, "", cell])
      : people.map(({ id }) => [row.name.replace("*", id), id, row]),
  );
  const isAsked = ([, person, { needs, young }]: [string, string, Row]): boolean => {
    const age = values[`ageYears-${person}`] ?? "";
    const gate = needs ? (values[needs.name.replace("*", person)] ?? "") : "";
    return (
      !(young && age !== "" && Number(age) < young.until) && !(needs && gate !== "" && !needs.values.includes(gate))
    );
  };
  return new Map(cells.filter(isAsked).map(([name, , row]) => [name, row]));
}

/** Always the same lots. */
function lots(seed: number) {
  let state = seed;
  return (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % most;
  };
}

const mostAsked = 60;

/** Answers by lot, `?` among the answers, whatever is asked next. @returns how often */
async function askAll(place: JurisdictionId, seed: number): Promise<number> {
  const draw = lots(seed);
  const people = ["P1", "P2"].slice(0, 1 + draw(2));
  let before: Answers | null = null;
  let values: Record<string, string> = { "ageYears-P1": String(15 + draw(60)), "relation-P2": "spouse" };
  for (let asked = 0; asked < mostAsked; asked += 1) {
    const posted = { people, places: [place], apart: [], values };
    const taken: { answers: Answers; desk: Desk } = await takeDesk(before, posted, { locale: "zh-Hans", here: place });
    const { desk } = taken;
    before = taken.answers;
    if (desk.result.next?.kind !== "ask") return asked;
    const { name } = desk.result.next;
    const cell = cellsOf(desk, values).get(name);
    expect(cell, `${place} ${seed}: ${name} is asked, and is no cell of the page`).toBeDefined();
    expect(values[name] ?? "", `${place} ${seed}: ${name} has been answered`).toBe("");
    const options = (desk.choices[name] ?? cell?.options ?? []).map(({ value }) => value);
    const said =
      cell?.kind === "number"
        ? [String(draw(80)), "?"]
        : [...options, ...(cell?.kind === "division" ? ["甘肃 临夏"] : [])];
    const unsure = cell?.kind === "number" ? "?" : "unsure";
    const isUnsure = draw(2) === 0 && (said.includes(unsure) || cell?.kind === "number");
    values = { ...values, [name]: isUnsure ? unsure : (said[draw(said.length)] ?? "") };
  }
  return mostAsked;
}

test.each(jurisdictionIds)("%s: what is asked next is a cell of the page, and asking ends", async (place) => {
  for (const seed of [15_838, 95_028]) expect(await askAll(place, seed)).toBeLessThan(mostAsked);
});
