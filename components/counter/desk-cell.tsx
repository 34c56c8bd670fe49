"use client";

import { useEffect, useRef, type ChangeEvent, type KeyboardEvent, type MouseEvent } from "react";
import type { DeskCell as Cell, DeskDivision, DeskOption } from "@/lib/counter/view";
import { likeDivisions } from "./like-divisions";

export interface CellProps {
  cell: Cell;
  name: string;
  label: string;
  value: string;
  options: readonly DeskOption[];
  divisions: readonly DeskDivision[];
  isLive: boolean;
  isActive: boolean;
  isOpen: boolean;
  isNext: boolean;
  /** Shown in place of an answer that there is none of. */
  blank: string;
  /** What the cell shows in place of the words of the answer. */
  said?: string | undefined;
  problem?: string | undefined;
  note?: string | undefined;
  /** Which of the divisions that a typed text can mean is chosen. */
  picked: number;
  onSay: (value: string, moves: boolean) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** One answer: a list or a field of the browser's own, which works as it is without scripts. */
export function DeskCell(props: CellProps) {
  const { cell, name, value, problem, note, isNext, isOpen, isActive, isLive } = props;
  const state = isNext ? " next" : value === "" ? (isOpen ? " open" : " moot") : "";
  const hint = problem ?? note;
  return (
    <span className={`cell${state}${problem ? " wrong" : ""}`}>
      {cell.kind === "choice" ? <Choice {...props} /> : <Text {...props} />}
      {hint && (!isActive || cell.kind !== "division") ? <small id={`${name}-hint`}>{hint}</small> : null}
      {isLive && isActive ? <Pick {...props} /> : null}
    </span>
  );
}

const common = ({ name, label, problem, note, onKey, onFocus, onBlur }: CellProps) => ({
  id: name,
  name,
  "aria-label": label,
  "aria-invalid": problem ? true : undefined,
  "aria-describedby": (problem ?? note) ? `${name}-hint` : undefined,
  onKeyDown: onKey,
  onFocus,
  onBlur,
});

function Choice(props: CellProps) {
  const { value, options, blank, said, onSay } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <>
      <select
        {...common(props)}
        value={value}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onSay(event.target.value, false)}
      >
        <option value="">{blank}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.key} ${option.label}`}
          </option>
        ))}
      </select>
      <span className="said" aria-hidden="true">
        {said ?? chosen?.short ?? chosen?.label ?? blank}
      </span>
    </>
  );
}

function Text(props: CellProps) {
  const { cell, value, blank, onSay } = props;
  return (
    <input
      {...common(props)}
      type="text"
      inputMode={cell.kind === "number" ? "numeric" : "text"}
      autoComplete="off"
      spellCheck={false}
      list={cell.kind === "division" && !props.isLive ? "divisions" : undefined}
      placeholder={blank}
      value={options(props)[0] ?? value}
      onChange={(event) => onSay(event.target.value, false)}
    />
  );
}

/** What is no division (a school elsewhere) is shown by its words. */
const options = ({ value, options: known }: CellProps): string[] =>
  known.flatMap((option) => (option.value === value ? [option.label] : []));

/** Nobody scrolls to see what a key says. */
function useInSight() {
  const list = useRef<HTMLSpanElement>(null);
  const height = useRef(0);
  useEffect(() => {
    const now = list.current?.offsetHeight ?? 0;
    if (now > height.current) list.current?.scrollIntoView({ block: "nearest" });
    height.current = now;
  });
  return list;
}

/** What each key would say, under the cell that has the focus. */
function Pick(props: CellProps) {
  const { cell, value, onSay, picked } = props;
  const list = useInSight();
  if (cell.kind === "number") return null;
  const known = props.options.filter((option) => cell.kind === "choice" || value === "" || option.key === "?");
  const found = cell.kind === "division" && value !== "" ? likeDivisions(value, props.divisions) : [];
  const said = found.length === 1 && found[0]?.name === value;
  if (said) return null;
  const choose = (next: string) => (event: MouseEvent) => {
    event.preventDefault();
    onSay(next, true);
  };
  return (
    <span ref={list} className="pick" aria-hidden="true">
      {found.map(({ code, name }, index) => (
        <span key={code} className={index === picked ? "chosen" : undefined} onMouseDown={choose(name)}>
          {name}
        </span>
      ))}
      {known.map((option) => (
        <span
          key={option.value}
          className={option.value === value ? "chosen" : undefined}
          onMouseDown={choose(option.value)}
        >
          <b>{option.key}</b>
          {option.label}
        </span>
      ))}
    </span>
  );
}
