import type { ReactNode } from "react";
import type { Tone } from "./outcome-tone";

export function Tag({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone ? `tag tone-${tone}` : "tag"}>{children}</span>;
}

/** Where the document says it, as printed there: a numeral alone keeps its mark, or 一 looks like a dash. */
export function Locator({ children }: { children: ReactNode }) {
  return <cite>{typeof children === "string" && children.length === 1 ? `${children}、` : children}</cite>;
}
