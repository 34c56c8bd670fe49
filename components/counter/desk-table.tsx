"use client";

import type { DeskDivision, DeskGroup, DeskRow, DeskView } from "@/lib/counter/view";
import { applicant, cellName, isNeedless, withoutMember } from "./household";
import { DeskCell } from "./desk-cell";
import { find, newcomer, type Line, type Place } from "./moves";
import { fill, type DeskTexts } from "./texts";
import type { Desk } from "./use-desk";
import { optionsFor, type DeskKeys } from "./use-keys";

export interface TableProps {
  desk: Desk;
  groups: readonly DeskGroup[];
  lines: readonly Line[];
  keys: DeskKeys;
  divisions: readonly DeskDivision[];
  texts: DeskTexts;
  isLive: boolean;
  active: string | null;
  setActive: (name: string | null) => void;
}

/** People from left to right, facts from top to bottom, as a clerk asks. */
export function DeskTable(props: TableProps) {
  const { desk, groups, texts } = props;
  const { people } = desk.house;
  return (
    <table className={`desk-table${people.length > 3 ? "" : " few"}${people.length > 7 ? " many" : ""}`}>
      <caption className="visually-hidden">{texts.people}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.people}</th>
          {people.map((id, index) => (
            <th key={id} scope="col" className="person">
              {id === applicant ? (
                <span className="given">{`${index + 1} ${texts.applicant}`}</span>
              ) : (
                <Member id={id} {...props} />
              )}
            </th>
          ))}
          <th scope="col">
            <Slot name={newcomer} label={texts.add} blank={texts.add} {...props} />
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.id} group={group} {...props} />
      ))}
    </table>
  );
}

function Member({ id, ...props }: TableProps & { id: string }) {
  const { desk, texts, isLive } = props;
  const who = nameOf(desk.view, id);
  return (
    <span className="member">
      <Slot
        name={`relation-${id}`}
        label={`${who}${texts.colon}${texts.people}`}
        blank={texts.unasked}
        said={who}
        {...props}
      />
      <button
        type={isLive ? "button" : "submit"}
        name="remove"
        value={id}
        tabIndex={isLive ? -1 : undefined}
        aria-label={fill(texts.remove, { who })}
        onClick={isLive ? () => desk.store.change(withoutMember(desk.house, id)) : undefined}
      >
        ×
      </button>
    </span>
  );
}

const nameOf = ({ people }: DeskView, id: string): string => people.find((one) => one.id === id)?.name ?? id;

function Group({ group, ...props }: TableProps & { group: DeskGroup }) {
  const columns = props.desk.house.people.length + 2;
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={columns}>
          {group.title}
          {props.isLive && group.nobody ? (
            <small>
              <kbd>-</kbd> {props.texts.none0}
            </small>
          ) : null}
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.id} row={row} {...props} />
      ))}
    </tbody>
  );
}

function Row({ row, ...props }: TableProps & { row: DeskRow }) {
  const { desk, texts } = props;
  const { house, view } = desk;
  if (row.shared) return <SharedRow row={row} {...props} />;
  const isNextRow =
    view.result.next !== null && house.people.some((id) => cellName(row, id) === view.result.next?.name);
  return (
    <tr className={isNextRow ? "has-next" : undefined}>
      <th scope="row">{row.label}</th>
      {house.people.map((id) => (
        <td key={id}>
          {isNeedless(row, id, house) ? (
            <span className="cell given">{row.young && isYoung(row, id, desk) ? row.young.label : "—"}</span>
          ) : (
            <Slot
              name={cellName(row, id)}
              label={`${nameOf(view, id)}${texts.colon}${row.label}`}
              blank={texts.unasked}
              {...props}
            />
          )}
        </td>
      ))}
      <td />
    </tr>
  );
}

function SharedRow({ row, ...props }: TableProps & { row: DeskRow }) {
  const { desk, texts, lines } = props;
  const asked = (row.shared ?? []).filter(({ name }) => find(lines, name));
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td colSpan={desk.house.people.length + 1} className="shared">
        {asked.map(({ name, label }) => (
          <span key={name} className="one">
            <Slot name={name} label={label} blank={label === row.label ? texts.unasked : label} {...props} />
          </span>
        ))}
      </td>
    </tr>
  );
}

const isYoung = ({ young }: DeskRow, id: string, { house }: Desk): boolean =>
  young !== undefined && Number(house.values[`ageYears-${id}`] || Infinity) < young.until;

interface SlotProps extends TableProps {
  name: string;
  label: string;
  blank: string;
  said?: string;
}

/** A cell with all that is known about it. */
function Slot({ name, label, blank, said, desk, lines, keys, divisions, isLive, active, setActive }: SlotProps) {
  const place: Place | undefined = find(lines, name)?.place;
  if (!place) return null;
  const { house, view } = desk;
  const isOpen = view.open.includes(name) || place.group === "family" || place.group === "head";
  return (
    <DeskCell
      cell={place.row}
      name={name}
      label={label}
      value={house.values[name] ?? ""}
      options={optionsFor(place, view.choices)}
      divisions={divisions}
      isLive={isLive}
      isActive={active === name}
      isOpen={isOpen}
      isNext={view.result.next?.name === name}
      blank={isOpen || place.person === null ? blank : ""}
      said={said}
      problem={view.problems[name]}
      note={view.notes[name]}
      picked={active === name ? keys.picked : 0}
      onSay={(value, moves) => {
        keys.say(place, value, place.row.kind !== "choice" && !moves);
        if (moves) keys.goOn(name);
      }}
      onKey={(event) => keys.onKey(name, event)}
      onFocus={() => setActive(name)}
      onBlur={() => setActive(null)}
    />
  );
}
