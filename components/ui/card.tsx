import type { ReactNode } from "react";
import type { Tone } from "./outcome-tone";

interface CardProps {
  id?: string;
  tone?: Tone;
  title: ReactNode;
  heading?: "h2" | "h3";
  /** At the right of the title: a tag or an outcome. */
  aside?: ReactNode;
  /** The document, its number and date. */
  source?: ReactNode;
  children?: ReactNode;
}

export function Card({ id, tone, title, heading: Heading = "h2", aside, source, children }: CardProps) {
  return (
    <section id={id} className={tone ? `card tone-${tone}` : "card"}>
      <header>
        <Heading>{title}</Heading>
        {aside}
      </header>
      {source ? <p className="source">{source}</p> : null}
      {children}
    </section>
  );
}

/** What is still missing, in the tone of the card around it or its own. */
export function Need({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <div className={tone ? `need tone-${tone}` : "need"}>{children}</div>;
}
