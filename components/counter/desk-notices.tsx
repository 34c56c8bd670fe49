"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { fill, type DeskTexts } from "./texts";
import type { Desk } from "./use-desk";
import { idleChoices, type Idle } from "./use-idle";
import type { Next } from "./use-next";

interface NoticesProps {
  desk: Desk;
  idle: Idle;
  next: Next;
  texts: DeskTexts;
  helps: boolean;
  notices: readonly string[];
  children: ReactNode;
}

/** What is to be said before the work goes on. */
export function DeskNotices({ desk, idle, next, texts, helps, notices, children }: NoticesProps) {
  return (
    <div className="desk-notices no-print">
      {children}
      {notices.map((notice) => (
        <p key={notice} className="notice">
          {notice}
        </p>
      ))}
      {idle.away ? <Cover back={idle.back} texts={texts} isWiped={idle.away === "wiped"} /> : null}
      {next.asked ? <Asks next={next} texts={texts} /> : null}
      <Waiting desk={desk} texts={texts} />
      {desk.trouble && desk.trouble !== "gone" ? (
        <p className="notice" role="alert">
          {texts[desk.trouble]}
        </p>
      ) : null}
      {desk.trouble === "gone" ? (
        <p className="notice" role="alert">
          {texts.gone}{" "}
          <button type="button" onClick={() => location.reload()}>
            {texts.next}
          </button>
        </p>
      ) : null}
      {helps ? <Help idle={idle} texts={texts} /> : null}
    </div>
  );
}

/** Milliseconds: an answer takes a hundred of them. */
const long = 6000;

/** What the page waits for: a household that comes in the place of this one at once, anything else when it takes long. */
function Waiting({ desk, texts }: Pick<NoticesProps, "desk" | "texts">) {
  const { isOpening, isPending, isSealing, trouble } = desk;
  const isWaiting = trouble === null && (isOpening || isPending || isSealing);
  if (!isWaiting) return null;
  return isOpening ? (
    <p className="notice" role="status">
      {texts.opening}
    </p>
  ) : (
    <Slow key={desk.view.base} text={texts.slow} />
  );
}

function Slow({ text }: { text: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), long);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? (
    <p className="notice" role="status">
      {text}
    </p>
  ) : null;
}

/** Somebody is being asked question by question, or was before this browser came to the counter. */
export function Kept({ kept, texts, locale }: { kept: "household" | "own"; texts: DeskTexts; locale: string }) {
  return (
    <p className="notice">
      {kept === "own" ? (
        texts.keptOwn
      ) : (
        <>
          {texts.keptHousehold} <a href={`/${locale}/check/result`}>{texts.resume}</a>
        </>
      )}
    </p>
  );
}

function Asks({ next, texts }: Pick<NoticesProps, "next" | "texts">) {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <p className="notice" role="alertdialog" aria-label={texts.next}>
      {next.asked === "next" ? texts.nextAsk : texts.scanAsk}{" "}
      <button ref={yes} type="button" className="primary" onClick={next.yes}>
        {texts.nextYes}
      </button>{" "}
      <button type="button" onClick={next.stay}>
        {texts.nextNo}
      </button>
    </p>
  );
}

function Cover({ back, texts, isWiped }: { back: () => void; texts: DeskTexts; isWiped: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="cover">
      <p>{isWiped ? texts.wiped : texts.hidden}</p>
      <button ref={button} type="button" className="primary" onClick={isWiped ? () => location.reload() : back}>
        {texts.hiddenBack}
      </button>
    </div>
  );
}

function Help({ idle, texts }: Pick<NoticesProps, "idle" | "texts">) {
  const { title, ...lines } = texts.help;
  return (
    <section className="notice" aria-label={title}>
      <ul>
        {Object.entries(lines).map(([id, text]) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <label>
        {texts.idle}{" "}
        <select value={idle.choice} onChange={(event) => idle.choose(Number(event.target.value))}>
          {idleChoices.map((choice, index) => (
            <option key={choice.hide} value={index}>
              {fill(texts.idleMinutes, choice)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
