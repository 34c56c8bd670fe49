import type { ReactNode } from "react";

export interface SummaryRow {
  id: string;
  question: ReactNode;
  answer: ReactNode;
  change?: { href: string; label: string; what: string };
}

/** Check your answers: every row with its own link, which says to a screen reader what it changes. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.id} id={row.id}>
          <dt>{row.question}</dt>
          <dd>{row.answer}</dd>
          {row.change ? (
            <dd className="change">
              <a href={row.change.href}>
                {row.change.label}
                <span className="visually-hidden">{row.change.what}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
