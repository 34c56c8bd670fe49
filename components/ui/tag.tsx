import type { ReactNode } from "react";
import type { Tone } from "./outcome-tone";

export function Tag({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone ? `tag tone-${tone}` : "tag"}>{children}</span>;
}

/** Where the document says it, exactly as printed there. */
export function Locator({ children }: { children: ReactNode }) {
  return <cite>{children}</cite>;
}
