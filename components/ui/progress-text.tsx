import type { ReactNode } from "react";

/** Where we are, in words: the chapter and about how many questions are left. */
export function ProgressText({ children }: { children: ReactNode }) {
  return <p className="progress">{children}</p>;
}
