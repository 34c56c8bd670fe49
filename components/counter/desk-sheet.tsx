"use client";

import type { DeskResult, PersonLine, ResultArea, ResultPlace } from "@/lib/counter/view";
import { OutcomeMark } from "../ui/outcome-mark";
import { fill, type DeskTexts } from "./texts";

interface SheetProps {
  result: DeskResult;
  texts: DeskTexts;
  ticks: ReadonlySet<string>;
}

/** What the household takes along, a page a place: on paper only. */
export function DeskSheets({ result, ...rest }: SheetProps) {
  return (
    <div className="print-only desk-sheets">
      {result.places.map((place) => (
        <Sheet key={place.id} place={place} result={result} {...rest} />
      ))}
    </div>
  );
}

const isSilent = ({ word }: PersonLine): boolean => word === "notCovered";

function Sheet({ place, result, texts, ticks }: SheetProps & { place: ResultPlace }) {
  const told = place.areas.filter(({ people }) => people.some((line) => !isSilent(line)));
  const silent = [...new Set(place.areas.flatMap(({ people }) => people.map(({ who }) => who)))].filter((who) =>
    place.areas.every(({ people }) => people.every((line) => line.who !== who || isSilent(line))),
  );
  return (
    <article className="desk-sheet">
      <h1>
        {texts.sheetTitle} <small>{place.fullName}</small>
      </h1>
      <p>{fill(texts.sheetBasis, { title: place.title, number: place.number ? `（${place.number}）` : "" })}</p>
      {told.map((area) => (
        <Area key={area.name} area={area} place={place.id} texts={texts} ticks={ticks} />
      ))}
      {silent.length > 0 ? <p>{fill(texts.sheetNone, { who: silent.join("、") })}</p> : null}
      <Papers place={place} texts={texts} ticks={ticks} />
      {place.rights.length > 0 ? (
        <p>
          <b>{texts.rights}</b>
          {texts.colon}
          {place.rights.map(({ name, effect, locator }) => `${name}${texts.colon}${effect}（${locator}）`).join("；")}
        </p>
      ) : null}
      <p className="end">
        {place.caveats.join("")}
        {texts.notAReceipt}
        {fill(texts.sheetPrinted, { date: result.printed })}
      </p>
    </article>
  );
}

interface PartProps {
  texts: DeskTexts;
  ticks: ReadonlySet<string>;
}

function Area({ area, place, ticks, texts }: PartProps & { area: ResultArea; place: string }) {
  return (
    <>
      <h2>{area.name}</h2>
      <table>
        <tbody>
          {area.people
            .filter((line) => !isSilent(line))
            .map((line) => (
              <tr key={line.who}>
                <th scope="row">{line.who}</th>
                <td>
                  <OutcomeMark word={line.word}>{line.short}</OutcomeMark> {line.sub}
                </td>
                <td>
                  {ticks.has(`${place}-${area.name}-${line.who}`) ? "☑ " : ""}
                  {line.locator}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {area.placements.length > 0 ? (
        <p>
          {texts.placements}
          {texts.colon}
          {area.placements.map(({ text, locator }) => `${text}（${locator}）`).join("；")}
        </p>
      ) : null}
    </>
  );
}

function Papers({ place: { papers }, texts, ticks }: PartProps & { place: ResultPlace }) {
  const part = (named: boolean, title: string) => {
    const own = papers.filter((paper) => paper.named === named);
    return own.length > 0 ? (
      <>
        <h2>{title}</h2>
        <ul role="list">
          {own.map((paper) => (
            <li key={paper.id}>
              {ticks.has(paper.id) ? "☑" : "☐"} {paper.text}
              {paper.note ? `，${paper.note}` : ""} <cite>{paper.locator}</cite>
              {ticks.has(paper.id) ? ` ${texts.seen}` : ""}
            </li>
          ))}
        </ul>
      </>
    ) : null;
  };
  return (
    <>
      {part(true, texts.papersNamed)}
      {part(false, texts.papersImplied)}
    </>
  );
}
