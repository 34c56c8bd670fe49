"use client";

import type { ReactNode } from "react";
import type { DeskView } from "@/lib/counter/view";
import type { DeskTexts } from "./texts";

interface BarProps {
  here: string | null;
  places: DeskView["places"];
  turn: string;
  locale: string;
  texts: DeskTexts;
  isLive: boolean;
  children: ReactNode;
  onNext: () => void;
  onPrint: () => void;
  onGive: () => void;
  onHelp: () => void;
}

/** What holds for the desk, and what is done with a whole household. */
export function DeskBar({ here, places, turn, locale, texts, isLive, children, ...on }: BarProps) {
  return (
    <div className="desk-bar no-print">
      <h1>{texts.title}</h1>
      <Here {...{ here, places, locale, texts }} />
      {children}
      <span className="grow" />
      {isLive ? (
        <>
          <button type="button" onClick={on.onPrint} aria-keyshortcuts="Alt+P">
            {texts.print} <kbd>Alt P</kbd>
          </button>
          <button type="button" onClick={on.onGive} aria-keyshortcuts="Alt+G">
            {texts.give} <kbd>Alt G</kbd>
          </button>
          <button type="button" onClick={on.onHelp} aria-keyshortcuts="Alt+K">
            {texts.keys} <kbd>Alt K</kbd>
          </button>
        </>
      ) : null}
      <form
        method="post"
        action={`/${locale}/counter/next`}
        onSubmit={(event) => {
          if (!isLive) return;
          event.preventDefault();
          on.onNext();
        }}
      >
        <input type="hidden" name="turn" value={turn} />
        <button className="primary" accessKey="n" aria-keyshortcuts="Alt+N">
          {texts.next} <kbd>Alt N</kbd>
        </button>
      </form>
    </div>
  );
}

function Here({ here, places, locale, texts }: Pick<BarProps, "here" | "places" | "locale" | "texts">) {
  const own = places.find(({ id }) => id === here);
  return (
    <form method="post" action={`/${locale}/counter/here`} className="desk-here">
      <span>
        {own ? texts.here : texts.hereAsk}
        {texts.colon}
        {own ? <b>{own.name}</b> : null}
      </span>
      {own ? (
        <button name="here" value="">
          {texts.hereChange}
        </button>
      ) : (
        places.map(({ id, name }) => (
          <button key={id} name="here" value={id}>
            {name}
          </button>
        ))
      )}
    </form>
  );
}

/** Other ways to work, and the end of the day. */
export function DeskFoot({ locale, texts, turn }: Pick<BarProps, "locale" | "texts" | "turn">) {
  return (
    <form method="post" className="desk-foot no-print">
      <input type="hidden" name="turn" value={turn} />
      <button formAction={`/${locale}/counter/ask`}>{texts.oneByOne}</button>
      <a href={`/${locale}/counter/batch`}>{texts.village}</a>
      <button formAction={`/${locale}/counter/leave`}>{texts.leave}</button>
    </form>
  );
}
