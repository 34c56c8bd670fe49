"use client";

import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import type { Sources } from "@/lib/counter/sources";

interface Library {
  locale: string;
  /** Places of which there is a text. */
  places: readonly string[];
  between: string;
  isLive: boolean;
}

/** Which documents can be read here. */
export const Documents = createContext<Library>({ locale: "", places: [], between: "；", isLive: false });

/** Asked for once: a document is about nobody, and stays. */
const read = new Map<string, Promise<Sources | null>>();

function readSources(locale: string, place: string): Promise<Sources | null> {
  const known =
    read.get(place) ??
    fetch(`/${locale}/counter/sources/${place}`)
      .then((response) => (response.ok ? (response.json() as Promise<Sources>) : null))
      .catch(() => null);
  read.set(place, known);
  return known;
}

interface SourcedProps {
  place: string;
  /** As printed; several with a mark between them. */
  locator: string;
  /** What is inside can have the focus by itself. */
  hasFocus?: boolean;
  children: ReactNode;
}

/** Something with a locator: whoever comes to it, by key or by hand, reads the document's own words. Without scripts it leads to them. */
export function Sourced({ place, locator, hasFocus = false, children }: SourcedProps) {
  const { locale, places, isLive } = useContext(Documents);
  const [isOpen, setOpen] = useState(false);
  if (!places.includes(place) || locator === "") return children;
  if (!isLive) return <a href={`/${locale}/places/${place}`}>{children}</a>;
  const [show, hide] = [() => setOpen(true), () => setOpen(false)];
  return (
    <span
      className="sourced"
      tabIndex={hasFocus ? undefined : 0}
      onFocus={show}
      onBlur={hide}
      onMouseEnter={show}
      onMouseLeave={hide}
      onKeyDown={(event) => event.key === "Escape" && hide()}
    >
      {children}
      {isOpen ? <Words place={place} locator={locator} /> : null}
    </span>
  );
}

function Words({ place, locator }: Pick<SourcedProps, "place" | "locator">) {
  const { locale, between } = useContext(Documents);
  const [sources, setSources] = useState<Sources | null>(null);
  useEffect(() => {
    let isGone = false;
    void readSources(locale, place).then((found) => {
      if (!isGone) setSources(found);
    });
    return () => {
      isGone = true;
    };
  }, [locale, place]);
  const said = sources ? locator.split(between).flatMap((one) => sources.provisions[one] ?? []) : [];
  if (said.length === 0) return null;
  return (
    <span className="source" role="note" lang={sources?.lang}>
      {said.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </span>
  );
}
