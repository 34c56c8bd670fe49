"use client";

import type { ReactNode } from "react";
import type { DeskView } from "@/lib/counter/view";
import type { CameraSwitch } from "./camera/use-camera";
import { Here } from "./desk-here";
import type { DeskTexts } from "./texts";

interface BarProps {
  here: string | null;
  view: DeskView;
  locale: string;
  texts: DeskTexts;
  isLive: boolean;
  camera: CameraSwitch;
  children: ReactNode;
  onNext: () => void;
  onPrint: () => void;
  onGive: () => void;
  onHelp: () => void;
}

/** What holds for the desk, and what is done with a whole household. */
export function DeskBar({ here, view, locale, texts, isLive, camera, children, ...on }: BarProps) {
  return (
    <div className="desk-bar no-print">
      <h1>{texts.title}</h1>
      <Here {...{ here, locale, texts }} places={view.places} />
      {children}
      {camera.isThere ? (
        <button type="button" onClick={camera.open} aria-keyshortcuts="Alt+C">
          {texts.camera.open} <kbd>Alt C</kbd>
        </button>
      ) : null}
      <span className="grow" />
      {isLive ? <Commands texts={texts} {...on} /> : null}
      <form
        method="post"
        action={`/${locale}/counter/next`}
        onSubmit={(event) => {
          if (!isLive) return;
          event.preventDefault();
          on.onNext();
        }}
      >
        <input type="hidden" name="turn" value={view.turn} />
        <button className="primary" accessKey="n" aria-keyshortcuts="Alt+N">
          {texts.next} <kbd>Alt N</kbd>
        </button>
      </form>
    </div>
  );
}

function Commands({ texts, ...on }: Pick<BarProps, "texts" | "onPrint" | "onGive" | "onHelp">) {
  return (
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
  );
}

/** Other ways to work, and the end of the day. */
export function DeskFoot({ locale, texts, turn }: Pick<BarProps, "locale" | "texts"> & { turn: string }) {
  return (
    <form method="post" className="desk-foot no-print">
      <input type="hidden" name="turn" value={turn} />
      <button formAction={`/${locale}/counter/ask`}>{texts.oneByOne}</button>
      <a href={`/${locale}/counter/batch`}>{texts.village}</a>
      <button formAction={`/${locale}/counter/leave`}>{texts.leave}</button>
    </form>
  );
}
