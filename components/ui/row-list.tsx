import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./outcome-icon";
import type { Tone } from "./outcome-tone";
import { Locator } from "./tag";

export function RowList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="rows" role="list" aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** An icon of its tone, or another mark such as an empty box. */
  icon?: IconName;
  tone?: Tone;
  mark?: ReactNode;
  note?: ReactNode;
  locator?: ReactNode;
  children: ReactNode;
}

export function Row({ icon, tone, mark, note, locator, children }: RowProps) {
  return (
    <li className={tone ? `tone-${tone}` : icon || mark ? "marked" : undefined}>
      {icon ? <Icon name={icon} /> : mark}
      <div>
        {children}
        {note ? <small>{note}</small> : null}
      </div>
      {locator ? <Locator>{locator}</Locator> : null}
    </li>
  );
}

type CheckRowProps = Omit<ComponentProps<"input">, "type"> & {
  note?: ReactNode;
  locator?: ReactNode;
  children: ReactNode;
};

/** A line to tick off on the screen: the whole line is the target. */
export function CheckRow({ note, locator, children, ...input }: CheckRowProps) {
  return (
    <li>
      <label>
        <input type="checkbox" {...input} />
        <span>
          {children}
          {note ? <small>{note}</small> : null}
        </span>
      </label>
      {locator ? <Locator>{locator}</Locator> : null}
    </li>
  );
}

/** An empty box to tick by hand on paper. */
export function TickBox() {
  return <span className="tick" aria-hidden="true" />;
}
