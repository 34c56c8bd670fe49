import type { ReactNode } from "react";

/** A command or a piece of JSON, as it is typed. */
export function Typed({ children }: { children: ReactNode }) {
  return (
    <pre className="inset text-left whitespace-pre-wrap" translate="no">
      <code>{children}</code>
    </pre>
  );
}

export interface Address {
  method: string;
  path: string;
  summary: string;
  description: string;
}

export function AddressList({ addresses }: { addresses: readonly Address[] }) {
  return (
    <dl>
      {addresses.map(({ method, path, summary, description }) => (
        <div key={path}>
          <dt>{summary}</dt>
          <dd>
            <code translate="no">{`${method.toUpperCase()} ${path}`}</code>
            <br />
            {description}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface Problem {
  code: string;
  status: number;
  title: string;
  detail: string;
}

/** Each problem at the address that its `type` names. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <dl>
      {problems.map(({ code, status, title, detail }) => (
        <div key={code} id={code}>
          <dt>
            {title} <code translate="no">{`${status} ${code}`}</code>
          </dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
