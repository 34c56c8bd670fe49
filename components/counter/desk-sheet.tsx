"use client";

import type { DeskCode, DeskResult, PersonLine, ResultArea, ResultPlace } from "@/lib/counter/view";
import { CodeImage } from "../hand-over/code-image";
import { OutcomeMark } from "../ui/outcome-mark";
import { tickOf } from "./desk-result";
import { fill, type DeskTexts } from "./texts";

interface SheetProps {
  result: DeskResult;
  code: DeskCode | null;
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

/** Of whom the document says nothing, in whichever kind of place. */
function silentIn({ areas }: ResultPlace): string[] {
  const told = new Set(areas.flatMap(({ people }) => people.filter((line) => !isSilent(line)).flatMap(idsOf)));
  const everybody = areas[0]?.people.flatMap((line) => line.people) ?? [];
  return everybody.filter(({ id }) => !told.has(id)).map(({ name }) => name);
}
const idsOf = ({ people }: PersonLine): string[] => people.map(({ id }) => id);

function Sheet({ place, result, code, texts, ticks }: SheetProps & { place: ResultPlace }) {
  const told = place.areas.filter(({ people }) => people.some((line) => !isSilent(line)));
  const silent = silentIn(place);
  return (
    <article className="desk-sheet" data-place={place.id}>
      <h1>
        {texts.sheetTitle} <small>{place.fullName}</small>
      </h1>
      <p>{fill(texts.sheetBasis, { title: place.title, number: place.number ? `（${place.number}）` : "" })}</p>
      {told.map((area) => (
        <Area key={area.name} area={area} place={place.id} texts={texts} ticks={ticks} />
      ))}
      {silent.length > 0 ? <p>{fill(texts.sheetNone, { who: silent.join("、") })}</p> : null}
      {[...place.say, ...place.notes].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Papers place={place} texts={texts} ticks={ticks} />
      <Rights place={place} texts={texts} />
      <End place={place} code={code} texts={texts} printed={result.printed} />
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
      <table data-areas={area.ids.join(" ")}>
        <tbody>
          {area.people
            .filter((line) => !isSilent(line))
            .map((line) => (
              <tr key={line.who} data-people={idsOf(line).join(" ")} data-word={line.word}>
                <th scope="row">{line.who}</th>
                <td>
                  <OutcomeMark word={line.word}>{line.short}</OutcomeMark> {line.sub}
                </td>
                <td>
                  {ticks.has(tickOf(place, area, line)) ? "☑ " : ""}
                  {line.locator}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {[...area.say, ...area.notes].map((text) => (
        <p key={text}>{text}</p>
      ))}
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
      <section>
        <h2>{title}</h2>
        <ul role="list">
          {own.map((paper) => (
            <li key={paper.id}>
              {ticks.has(paper.id) ? "☑" : "☐"} {paper.text}
              {paper.note ? `，${paper.note}` : ""} <cite>{paper.locator}</cite>
              {ticks.has(paper.id) ? <b> {texts.seen}</b> : null}
            </li>
          ))}
        </ul>
      </section>
    ) : null;
  };
  if (papers.length === 0) return null;
  return (
    <div className="pair">
      {part(true, texts.papersNamed)}
      {part(false, texts.papersImplied)}
    </div>
  );
}

/** The land in a line of its own each; of the others what they are, and where it stands. */
function Rights({ place: { rights, land }, texts }: Pick<PartProps, "texts"> & { place: ResultPlace }) {
  const others = rights.filter(({ isLand }) => !isLand);
  if (rights.length === 0 && land === "") return null;
  return (
    <>
      <h2>{texts.rights}</h2>
      <ul role="list">
        {land ? <li>{land}</li> : null}
        {rights
          .filter(({ isLand }) => isLand)
          .map(({ id, name, effect, text, locator }) => (
            <li key={id}>
              <b>{name}</b>
              {texts.colon}
              {effect}。{text} <cite>{locator}</cite>
            </li>
          ))}
      </ul>
      <ul role="list" className="others">
        {others.map(({ id, name, effect, locator }) => (
          <li key={id}>
            {name}
            {texts.colon}
            {effect} <cite>{locator}</cite>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whom to ask and how, the code, and what this sheet is not. */
function End({
  place,
  code,
  texts,
  printed,
}: Pick<SheetProps, "code" | "texts"> & { place: ResultPlace; printed: string }) {
  return (
    <div className="end">
      <div>
        <p>
          <b>{texts.sheetAsk}</b>
          {place.ask}
        </p>
        <p>
          {place.successor}
          {place.caveats.join("")}
          {texts.notAReceipt}
          {fill(texts.sheetPrinted, { date: printed })}
        </p>
        {code ? <p>{code.picture ? fill(texts.codeUntil, { until: code.until }) : texts.codeTooLarge}</p> : null}
      </div>
      {code?.picture ? <CodeImage {...code.picture} label={texts.codeImage} /> : null}
    </div>
  );
}
