"use client";

import { useState, type KeyboardEvent } from "react";
import type { DeskCell, DeskDivision } from "@/lib/counter/view";
import { optionWith, saysNo, withNewcomer, type House } from "./household";
import { strokeOf, type Stroke } from "./keys";
import { likeDivisions } from "./like-divisions";
import { beside, find, newcomer, nextBlank, sameGroup, sameLine, type Line, type Place } from "./moves";
import type { Desk } from "./use-desk";

type Control = HTMLInputElement | HTMLSelectElement;

/** Puts the cursor on a cell, as soon as it is there. */
export function focusCell(name: string | null): void {
  if (name === null) return;
  const go = () => {
    const control = document.getElementById(name);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
    control?.closest("tr")?.scrollIntoView({ block: "nearest" });
  };
  if (document.getElementById(name)) go();
  else requestAnimationFrame(go);
}

const caretOf = (control: Control) => {
  if (!(control instanceof HTMLInputElement)) return { atStart: true, atEnd: true };
  const { selectionStart: start, selectionEnd: end, value } = control;
  const isWhole = start === 0 && end === value.length;
  return { atStart: isWhole || (start === 0 && end === 0), atEnd: isWhole || start === value.length };
};

interface Around {
  desk: Desk;
  /** The matrix of a household: it changes with what is said in it. */
  linesFor: (house: House) => Line[];
  divisions: readonly DeskDivision[];
}

/** What the keys do in the matrix. */
export function useKeys({ desk, linesFor, divisions }: Around) {
  const [picked, setPicked] = useState(0);
  const { change, current, undo } = desk;

  const say = (place: Place, value: string, isTyped = false): House => {
    setPicked(0);
    const house = current.current.house;
    const isNew = place.name === newcomer;
    const next = isNew ? withNewcomer(house, value) : { ...house, values: { ...house.values, [place.name]: value } };
    change(next, isTyped ? place.name : "");
    return next;
  };

  const goOn = (name: string, house: House) => {
    if (name === newcomer) return;
    focusCell(
      nextBlank(linesFor(house), name, house, new Set(current.current.view.open)) ??
        beside(linesFor(house), name, "down"),
    );
  };

  const fill = (places: readonly Place[], valueFor: (place: Place) => string | undefined, name: string) => {
    const house = current.current.house;
    const said = places.flatMap((place) => {
      const value = valueFor(place);
      return value === undefined ? [] : [[place.name, value] as const];
    });
    const next = { ...house, values: { ...house.values, ...Object.fromEntries(said) } };
    change(next, "");
    goOn(name, next);
  };

  /** A name that is typed in part becomes the whole one. */
  const whole = (place: Place, isChosen: boolean): House => {
    const house = current.current.house;
    const value = house.values[place.name] ?? "";
    if (place.row.kind !== "division" || value === "" || place.row.options.some((option) => option.value === value))
      return house;
    const found = likeDivisions(value, divisions);
    const meant = isChosen ? found[picked] : found.length === 1 ? found[0] : undefined;
    return meant && meant.name !== value ? say(place, meant.name, true) : house;
  };

  const isChoosing = ({ row, name }: Place): boolean =>
    row.kind === "division" && likeDivisions(current.current.house.values[name] ?? "", divisions).length > 1;

  const act = (stroke: Stroke, place: Place): boolean => {
    const { house, view } = current.current;
    const lines = linesFor(house);
    switch (stroke.kind) {
      case "choose": {
        const option =
          place.row.kind === "number" ? { value: "?" } : optionWith(optionsFor(place, view.choices), stroke.key);
        if (!option) return place.row.kind === "choice";
        if (stroke.row && place.person)
          fill(sameLine(lines, place.name), () => option.value, sameLine(lines, place.name).at(-1)?.name ?? place.name);
        else goOn(place.name, say(place, option.value));
        return true;
      }
      case "move":
        if (isChoosing(place) && (stroke.direction === "up" || stroke.direction === "down")) {
          setPicked((before) => Math.max(0, before + (stroke.direction === "down" ? 1 : -1)));
          return true;
        }
        whole(place, false);
        focusCell(beside(linesFor(current.current.house), place.name, stroke.direction));
        return true;
      case "enter":
        whole(place, true);
        if (place.name === newcomer)
          focusCell(nextBlank(linesFor(current.current.house), place.name, current.current.house, new Set(view.open)));
        else goOn(place.name, current.current.house);
        return true;
      case "clear":
        say(place, "");
        return true;
      case "copy": {
        const value = whole(place, true).values[place.name] ?? "";
        const row = sameLine(lines, place.name);
        fill(row, () => value, row.at(-1)?.name ?? place.name);
        return true;
      }
      case "nobody": {
        const group = sameGroup(lines, place.name);
        fill(
          group,
          (one) => ((house.values[one.name] ?? "") === "" ? saysNo(one.row) : undefined),
          group.at(-1)?.name ?? place.name,
        );
        return true;
      }
      case "undo":
        focusCell(undo() || place.name);
        return true;
      case "decide":
        focusCell(view.result.next?.name ?? null);
        return true;
    }
  };

  const onKey = (name: string) => (event: KeyboardEvent<Control>) => {
    const place = find(linesFor(current.current.house), name)?.place;
    const stroke = place ? strokeOf(event.nativeEvent, place.row, caretOf(event.currentTarget)) : null;
    if (place && stroke && act(stroke, place)) event.preventDefault();
  };

  return { onKey, say, goOn, picked };
}

export const optionsFor = (
  { name, row }: { name: string; row: DeskCell },
  choices: Readonly<Record<string, DeskCell["options"]>>,
) => choices[name] ?? row.options;
