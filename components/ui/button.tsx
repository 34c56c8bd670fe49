import type { ComponentProps } from "react";

type Tone = "primary" | "secondary" | "plain";

const toneClass: Record<Tone, string> = {
  primary: "button button-primary",
  secondary: "button",
  plain: "button button-plain",
};

export function Button({ tone = "secondary", type = "submit", ...rest }: ComponentProps<"button"> & { tone?: Tone }) {
  return <button type={type} className={toneClass[tone]} {...rest} />;
}

export function LinkButton({ tone = "secondary", ...rest }: ComponentProps<"a"> & { tone?: Tone }) {
  return <a className={toneClass[tone]} {...rest} />;
}
