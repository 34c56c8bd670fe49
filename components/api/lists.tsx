import { Disclosure } from "../ui/disclosure";

export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
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

export interface Tool {
  name: string;
  title: string;
  description: string;
}

export function ToolList({ tools }: { tools: readonly Tool[] }) {
  return (
    <dl>
      {tools.map(({ name, title, description }) => (
        <div key={name}>
          <dt>
            {title} <code translate="no">{name}</code>
          </dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface FieldError {
  code: string;
  message: string;
}

/** What can be wrong with one field; looked up, not read through. */
export function FieldErrorList({ summary, errors }: { summary: string; errors: readonly FieldError[] }) {
  return (
    <Disclosure summary={summary}>
      <ul>
        {errors.map(({ code, message }) => (
          <li key={code}>
            <code translate="no">{code}</code> {message}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
