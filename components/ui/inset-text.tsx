import type { ReactNode } from "react";

export function InsetText({ children }: { children: ReactNode }) {
  return <div className="inset">{children}</div>;
}

export function WhyWeAsk({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className="inset why">
      <b>{title}</b>
      {children}
    </p>
  );
}
