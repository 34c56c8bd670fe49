import { useEffect, useRef } from "react";
import type { Refusal } from "@/lib/wizard/form";

export interface OfAnotherTexts {
  title: string;
  text: string;
  resume: string;
  /** Where the household that is open goes on. */
  href: string;
}

/** A form was sent for another household than the one that is open: it was not taken, and what was filled in still stands below. */
export function OfAnother({ refusal, texts }: { refusal: Refusal; texts: OfAnotherTexts }) {
  const { title, text, resume, href } = texts;
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), [refusal]);
  return (
    <div ref={words} className="error-summary" tabIndex={-1} autoFocus role="group" aria-labelledby="of-another">
      <div role="alert">
        <h2 id="of-another">{title}</h2>
        <p>{text}</p>
        <p>
          <a href={href}>{resume}</a>
        </p>
      </div>
    </div>
  );
}
