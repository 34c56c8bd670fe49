"use client";

import type { DeskView } from "@/lib/counter/view";
import type { DeskTexts } from "./texts";

interface HereProps {
  here: string | null;
  places: DeskView["places"];
  locale: string;
  texts: DeskTexts;
}

/** The place that this desk belongs to, where it was chosen. */
export function Here({ here, places, locale, texts }: HereProps) {
  const own = places.find(({ id }) => id === here);
  if (!own) return null;
  return (
    <form method="post" action={`/${locale}/counter/here`} className="desk-here">
      <span>
        {texts.here}
        {texts.colon}
        <b>{own.name}</b>
      </span>
      <button name="here" value="">
        {texts.hereChange}
      </button>
    </form>
  );
}

/** Asked once for each computer, apart from what is asked for each household. */
export function ChooseHere({ here, places, locale, texts }: HereProps) {
  if (places.some(({ id }) => id === here)) return null;
  return (
    <form method="post" action={`/${locale}/counter/here`} className="notice desk-here">
      <b>
        {texts.hereAsk}
        {texts.colon}
      </b>
      {places.map(({ id, name }) => (
        <button key={id} name="here" value={id}>
          {name}
        </button>
      ))}
      <span>{texts.hereWhy}</span>
    </form>
  );
}
