import type { DeskCell, DeskGroup, DeskRow } from "@/lib/counter/view";
import { applicant, cellName, isNeedless, type House } from "./household";

/** The matrix as the arrow keys walk it. */
export interface Place {
  name: string;
  row: DeskCell & Pick<DeskRow, "young">;
  person: string | null;
  group: string;
  /** 没有 is an answer here. */
  nobody: boolean;
}

export type Line = (Place | null)[];
export const newcomer = "relation-new";

/** Line by line, column by column; nothing where nothing is asked. */
export function linesOf(groups: readonly DeskGroup[], relation: DeskCell, house: House): Line[] {
  const head: Line = [
    ...house.people.map((person) =>
      person === applicant
        ? null
        : { name: cellName(relation, person), row: relation, person, group: "head", nobody: false },
    ),
    { name: newcomer, row: { ...relation, name: newcomer }, person: null, group: "head", nobody: false },
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map((row): Line =>
      row.shared
        ? row.shared.map((cell) =>
            isNeedless(cell, "", house)
              ? null
              : { name: cell.name, row: cell, person: null, group: group.id, nobody: group.nobody },
          )
        : house.people.map((person) =>
            isNeedless(row, person, house)
              ? null
              : { name: cellName(row, person), row, person, group: group.id, nobody: group.nobody },
          ),
    ),
  );
  return [head, ...rows];
}

export function find(lines: readonly Line[], name: string): { line: number; column: number; place: Place } | null {
  for (const [line, places] of lines.entries()) {
    const column = places.findIndex((place) => place?.name === name);
    const place = places[column];
    if (place) return { line, column, place };
  }
  return null;
}

export type Direction = "up" | "down" | "left" | "right";

/** The next cell in a direction; whoever walks up or down keeps to the column as far as there is one. */
export function beside(lines: readonly Line[], name: string, direction: Direction): string | null {
  const at = find(lines, name);
  if (!at) return null;
  if (direction === "left" || direction === "right") {
    const step = direction === "left" ? -1 : 1;
    const line = lines[at.line] ?? [];
    for (let column = at.column + step; column >= 0 && column < line.length; column += step) {
      const place = line[column];
      if (place) return place.name;
    }
    return null;
  }
  const step = direction === "up" ? -1 : 1;
  for (let line = at.line + step; line >= 0 && line < lines.length; line += step) {
    const places = (lines[line] ?? []).filter((place) => place !== null);
    const same = lines[line]?.[at.column] ?? places.at(-1);
    if (same) return same.name;
  }
  return null;
}

/** The next cell that has no answer yet: in this line, then below, where something is still open. */
export function nextBlank(
  lines: readonly Line[],
  name: string,
  house: House,
  open: ReadonlySet<string>,
): string | null {
  const at = find(lines, name);
  if (!at) return null;
  const isAsked = (place: Place | null): place is Place =>
    place !== null &&
    place.name !== newcomer &&
    (house.values[place.name] ?? "") === "" &&
    (open.has(place.name) || place.group === "family" || place.group === "head");
  const after = [(lines[at.line] ?? []).slice(at.column + 1), ...lines.slice(at.line + 1)];
  return after.flat().find(isAsked)?.name ?? null;
}

/** Everybody of the line of a cell. */
export const sameLine = (lines: readonly Line[], name: string): Place[] => {
  const at = find(lines, name);
  return (at ? (lines[at.line] ?? []) : []).filter(
    (place): place is Place => place !== null && place.row === at?.place.row,
  );
};

export const sameGroup = (lines: readonly Line[], name: string): Place[] => {
  const at = find(lines, name);
  return at ? lines.flat().filter((place): place is Place => place?.group === at.place.group && place.nobody) : [];
};
