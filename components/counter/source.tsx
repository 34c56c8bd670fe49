"use client";

import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";
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
  /** Of the register, whose sentences are marked. */
  clauses: readonly string[];
  /** What is inside can have the focus by itself. */
  hasFocus?: boolean;
  children: ReactNode;
}

/** Something with a locator: whoever comes to it, by key or by hand, reads the document's own words. Without scripts it leads to them. */
export function Sourced({ place, locator, clauses, hasFocus = false, children }: SourcedProps) {
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
      {isOpen ? <Words {...{ place, locator, clauses }} /> : null}
    </span>
  );
}

/** @returns what the operator's text has at these locators, a provision each, once it is here */
function useProvisions(place: string, locator: string) {
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
  const provisions = sources ? locator.split(between).flatMap((one) => [sources.provisions[one] ?? []]) : [];
  return { lang: sources?.lang, provisions: provisions.filter(({ length }) => length > 0) };
}

/** The provisions, opened at the sentence that is meant; without one they are meant as a whole. */
function Words({ place, locator, clauses }: Pick<SourcedProps, "place" | "locator" | "clauses">) {
  const { lang, provisions } = useProvisions(place, locator);
  const shown = useRef<HTMLSpanElement>(null);
  const isHere = provisions.length > 0;
  useEffect(() => {
    const pane = shown.current;
    const sentence = pane?.querySelector("mark");
    if (pane && sentence) pane.scrollTop = Math.max(0, sentence.offsetTop - pane.clientHeight / 3);
  }, [isHere]);
  if (!isHere) return null;
  return (
    <span ref={shown} className="source" role="note" lang={lang}>
      {provisions.map((passages, index) => (
        <span key={index}>
          {passages.map(({ text, clauses: here }, nth) =>
            here.some((clause) => clauses.includes(clause)) ? <mark key={nth}>{text}</mark> : text,
          )}
        </span>
      ))}
    </span>
  );
}
