"use client";

import { useState, type KeyboardEvent } from "react";
import type { DeskCell, DeskDivision } from "@/lib/counter/view";
import type { DeskStore } from "./desk-store";
import { focusCell, caretOf, type Control } from "./focus-cell";
import { optionWith, saysNo, withNewcomer, type House } from "./household";
import { strokeOf, type Stroke } from "./keys";
import { likeDivisions } from "./like-divisions";
import { beside, find, newcomer, nextBlank, sameGroup, sameLine, type Line, type Place } from "./moves";

export const optionsFor = (
  { name, row }: { name: string; row: DeskCell },
  choices: Readonly<Record<string, DeskCell["options"]>>,
) => choices[name] ?? row.options;

interface Around {
  store: DeskStore;
  /** The matrix of a household: it changes with what is said in it. */
  linesFor: (house: House) => Line[];
  divisions: readonly DeskDivision[];
}

/** What the keys do in the matrix. */
export class DeskKeys {
  constructor(
    readonly around: Around,
    readonly picked: number,
    readonly pick: (index: number) => void,
  ) {}

  private get house(): House {
    return this.around.store.state.house;
  }

  private get lines(): Line[] {
    return this.around.linesFor(this.house);
  }

  say(place: Place, value: string, isTyped = false): void {
    this.pick(0);
    const house = this.house;
    const next =
      place.name === newcomer
        ? withNewcomer(house, value)
        : { ...house, values: { ...house.values, [place.name]: value } };
    this.around.store.change(next, place.name, isTyped);
  }

  /** To the next cell without an answer; in the last column one family member follows the other. */
  goOn(name: string): void {
    if (name === newcomer) return;
    const open = new Set(this.around.store.state.view.open);
    focusCell(nextBlank(this.lines, name, this.house, open) ?? beside(this.lines, name, "down"));
  }

  private fill(places: readonly Place[], valueFor: (place: Place) => string | undefined): void {
    const house = this.house;
    const said = places.flatMap((place) => {
      const value = valueFor(place);
      return value === undefined ? [] : [[place.name, value] as const];
    });
    this.around.store.change({ ...house, values: { ...house.values, ...Object.fromEntries(said) } });
    // What has just been said may have made the last cells needless.
    const last = [...places].reverse().find((place) => find(this.lines, place.name));
    if (last) this.goOn(last.name);
  }

  private found({ row, name }: Place): DeskDivision[] {
    const value = this.house.values[name] ?? "";
    if (row.kind !== "division" || row.options.some((option) => option.value === value)) return [];
    return likeDivisions(value, this.around.divisions);
  }

  /** Half a name of a place is nothing to copy. */
  private isSaid({ row }: Place, value: string): boolean {
    if (row.kind !== "division" || row.options.some((option) => option.value === value)) return true;
    return this.around.divisions.some(({ name }) => name === value);
  }

  /** A name that is typed in part becomes the whole one. */
  private whole(place: Place, isChosen: boolean): void {
    const found = this.found(place);
    const meant = isChosen ? found[this.picked] : found.length === 1 ? found[0] : undefined;
    if (meant && meant.name !== this.house.values[place.name]) this.say(place, meant.name, true);
  }

  private choose(place: Place, key: string, isRow: boolean): boolean {
    const { choices } = this.around.store.state.view;
    const option = place.row.kind === "number" ? { value: "?" } : optionWith(optionsFor(place, choices), key);
    if (!option) return place.row.kind === "choice";
    if (isRow && place.person) this.fill(sameLine(this.lines, place.name), () => option.value);
    else {
      this.say(place, option.value);
      this.goOn(place.name);
    }
    return true;
  }

  private move(place: Place, direction: Extract<Stroke, { kind: "move" }>["direction"]): boolean {
    const isList = (direction === "up" || direction === "down") && this.found(place).length > 1;
    if (isList) this.pick(Math.max(0, this.picked + (direction === "down" ? 1 : -1)));
    else {
      this.whole(place, false);
      focusCell(beside(this.lines, place.name, direction));
    }
    return true;
  }

  private enter(place: Place): void {
    this.whole(place, true);
    const open = new Set(this.around.store.state.view.open);
    if (place.name === newcomer) focusCell(nextBlank(this.lines, place.name, this.house, open));
    else this.goOn(place.name);
  }

  act(stroke: Stroke, place: Place): boolean {
    const { store } = this.around;
    switch (stroke.kind) {
      case "choose":
        return this.choose(place, stroke.key, stroke.row);
      case "move":
        return this.move(place, stroke.direction);
      case "enter":
        this.enter(place);
        return true;
      case "clear":
        this.say(place, "");
        return true;
      case "copy": {
        this.whole(place, true);
        const value = this.house.values[place.name] ?? "";
        if (value !== "" && this.isSaid(place, value)) this.fill(sameLine(this.lines, place.name), () => value);
        return true;
      }
      case "nobody": {
        const { values } = this.house;
        const isBlank = (one: Place): boolean => (values[one.name] ?? "") === "";
        this.fill(sameGroup(this.lines, place.name), (one) => (isBlank(one) ? saysNo(one.row) : undefined));
        return true;
      }
      case "undo":
        focusCell(store.undo() || place.name);
        return true;
    }
  }

  onKey(name: string, event: KeyboardEvent<Control>): void {
    const place = find(this.lines, name)?.place;
    const stroke = place ? strokeOf(event.nativeEvent, place.row, caretOf(event.currentTarget)) : null;
    if (place && stroke && this.act(stroke, place)) event.preventDefault();
  }
}

export function useKeys(around: Around): DeskKeys {
  const [picked, setPicked] = useState(0);
  return new DeskKeys(around, picked, setPicked);
}
