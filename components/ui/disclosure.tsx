import type { ComponentProps, ReactNode } from "react";

export function Disclosure({ summary, children, ...rest }: ComponentProps<"details"> & { summary: ReactNode }) {
  return (
    <details className="disclosure" {...rest}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
