import type { ComponentProps, ReactNode } from "react";

interface ChoiceProps extends Omit<ComponentProps<"input">, "type"> {
  type?: "radio" | "checkbox";
  label: ReactNode;
  hint?: ReactNode;
}

/** One answer as a card. Takes what react-hook-form's register returns. */
export function Choice({ type = "radio", label, hint, ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input type={type} {...input} />
      <span className="choice-body">
        {label}
        {hint ? <small>{hint}</small> : null}
      </span>
    </label>
  );
}

export function Choices({ inline = false, children }: { inline?: boolean; children: ReactNode }) {
  return <div className={inline ? "choices choices-inline" : "choices"}>{children}</div>;
}

export function ChoicesOr({ children }: { children: ReactNode }) {
  return <p className="choices-or">{children}</p>;
}
