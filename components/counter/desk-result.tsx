"use client";

import { Fragment } from "react";
import type { DeskResult as Result, PersonLine, ResultArea, ResultPlace } from "@/lib/counter/view";
import { OutcomeMark } from "../ui/outcome-mark";
import type { DeskTexts } from "./texts";
import { focusCell } from "./focus-cell";
import { Sourced } from "./source";

export interface ResultProps {
  result: Result;
  texts: DeskTexts;
  isLive: boolean;
  ticks: ReadonlySet<string>;
  tick: (id: string) => void;
}

/** The answer beside the questions: a sentence to say, what decides most, then person by person with the clause. */
export function DeskResult(props: ResultProps) {
  const { result, texts, isLive } = props;
  return (
    <>
      <p className="say" role="status">
        {result.sentence || texts.nothing}
      </p>
      {result.next ? (
        <p className="decides">
          <span>
            {result.next.kind === "ask" ? texts.asked : texts.lacking}
            {texts.colon}
            <b>{result.next.text}</b>
          </span>
          {isLive ? (
            <button type="button" onClick={() => focusCell(result.next?.name ?? null)} aria-keyshortcuts="F2">
              <kbd>F2</kbd>
            </button>
          ) : null}
        </p>
      ) : null}
      {result.places.map((place) => (
        <Place key={place.id} place={place} {...props} />
      ))}
    </>
  );
}

function Place({ place, ...rest }: ResultProps & { place: ResultPlace }) {
  const { texts } = rest;
  return (
    <section aria-labelledby={`result-${place.id}`}>
      <h2 id={`result-${place.id}`}>
        {place.fullName} <small>{place.number || place.title}</small>
      </h2>
      {place.successor ? <p className="aside">{place.successor}</p> : null}
      {place.areas.map((area) => (
        <Area key={area.name} area={area} place={place.id} {...rest} />
      ))}
      <Aloud say={place.say} notes={place.notes} texts={texts} />
      <Papers place={place} {...rest} />
      <Rights place={place} texts={texts} />
      <p className="caveat">{place.caveats.join("")}</p>
    </section>
  );
}

function Papers({ place, ...rest }: ResultProps & { place: ResultPlace }) {
  const { texts } = rest;
  const parts = [
    { title: texts.papersNamed, papers: place.papers.filter(({ named }) => named) },
    { title: texts.papersImplied, papers: place.papers.filter(({ named }) => !named) },
  ].filter(({ papers }) => papers.length > 0);
  return parts.map(({ title, papers }) => (
    <Fragment key={title}>
      <h3>
        {texts.papers} <small>{title}</small>
      </h3>
      <ul className="lines" role="list">
        {papers.map((paper) => (
          <li key={paper.id}>
            <Tick id={paper.id} text={paper.text} {...rest} />
            {paper.note ? <small>{paper.note}</small> : null}
            <Cited place={place.id} line={paper} />
          </li>
        ))}
      </ul>
    </Fragment>
  ));
}

function Rights({ place, texts }: Pick<ResultProps, "texts"> & { place: ResultPlace }) {
  if (place.rights.length === 0 && place.land === "") return null;
  return (
    <>
      <h3>{texts.rights}</h3>
      {place.land ? <p className="aside">{place.land}</p> : null}
      <ul className="lines" role="list">
        {place.rights.map((right) => (
          <li key={right.id}>
            <span>
              <b>{right.name}</b> <em>{right.effect}</em>
            </span>
            <Cited place={place.id} line={right} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Area({ area, place, ...rest }: ResultProps & { area: ResultArea; place: string }) {
  const { texts } = rest;
  return (
    <>
      <h3>{area.name}</h3>
      <table className="people">
        <tbody>
          {area.people.map((line) => (
            <tr key={line.who} data-people={line.people.map(({ id }) => id).join(" ")} data-word={line.word}>
              <th scope="row">{line.who}</th>
              <td>
                <OutcomeMark word={line.word}>{line.short}</OutcomeMark> {line.sub}
              </td>
              <td>
                {line.locator ? (
                  <Sourced place={place} locator={line.locator} clauses={line.clauses} hasFocus={rest.isLive}>
                    <Tick id={tickOf(place, area, line)} text={line.locator} {...rest} />
                  </Sourced>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Aloud say={area.say} notes={area.notes} texts={texts} />
      <Placements area={area} place={place} texts={texts} />
    </>
  );
}

/** Two readings and what others decide, to be read out; then what else is to be known. */
function Aloud({ say, notes, texts }: Pick<ResultArea, "say" | "notes"> & Pick<ResultProps, "texts">) {
  return (
    <>
      {say.length > 0 ? (
        <div className="aloud">
          <b>{texts.say}</b>
          {say.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ) : null}
      {notes.map((text) => (
        <p key={text} className="aside">
          {text}
        </p>
      ))}
    </>
  );
}

function Placements({ area, place, texts }: Pick<ResultProps, "texts"> & { area: ResultArea; place: string }) {
  if (area.placements.length === 0) return null;
  return (
    <ul className="lines" role="list">
      {area.placements.map((line) => (
        <li key={line.id}>
          <span>
            {texts.placements}
            {texts.colon}
            {line.text}
            {line.note ? `，${line.note}` : ""}
          </span>
          <Cited place={place} line={line} />
        </li>
      ))}
    </ul>
  );
}

const Cited = ({ place, line }: { place: string; line: { locator: string; clauses: string[] } }) => (
  <Sourced place={place} locator={line.locator} clauses={line.clauses}>
    <cite>{line.locator}</cite>
  </Sourced>
);

/** The clause relied on for some people in one kind of place. */
export const tickOf = (place: string, { name }: ResultArea, { people }: PersonLine): string =>
  [place, name, ...people.map(({ id }) => id)].join("-");

/** Seen, or relied on: kept in the page alone, and on the sheet. */
function Tick({ id, text, isLive, ticks, tick }: ResultProps & { id: string; text: string }) {
  if (!isLive) return <span>{text}</span>;
  return (
    <label className="tick-line">
      <input type="checkbox" checked={ticks.has(id)} onChange={() => tick(id)} />
      {text}
    </label>
  );
}
