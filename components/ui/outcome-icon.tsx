import type { ReactNode } from "react";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round" } as const;
const disc = <circle cx="12" cy="12" r="9" {...line} />;
const check = "M7.5 12.4l3.1 3.1 5.9-6.4";

/** Ten shapes that stay apart in greyscale and at 18 px: full disc, ring, gate, arrow, fork, question, clock, house, dash, dot. */
const shapes = {
  accepted: <><circle cx="12" cy="12" r="10" fill="currentColor" /><path d={check} {...line} stroke="var(--color-sheet)" strokeWidth="2.4" /></>,
  basicConditionMet: <>{disc}<path d={check} {...line} /></>,
  limitsLifted: <path d="M3 20h18M6 20V4h12v16M6 4l7 3v16l-7-3" {...line} />,
  encouraged: <>{disc}<path d="M8 12h8M12.5 8.5L16 12l-3.5 3.5" {...line} /></>,
  dependsOnReading: <path d="M12 21v-7M12 14C12 9 6 10 6 4M12 14c0-5 6-4 6-10M3.5 6.5L6 4l2.5 2.5M15.5 6.5L18 4l2.5 2.5" {...line} />,
  needFacts: <>{disc}<path d="M9.4 9.7a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 1.8" {...line} /><circle cx="12" cy="16.9" r="1.2" fill="currentColor" /></>,
  notYet: <>{disc}<path d="M12 7v5.3l3.5 2.2" {...line} /></>,
  localRules: <path d="M4 20V9.5L12 4l8 5.5V20zM9.5 20v-6h5v6" {...line} />,
  notCovered: <path d="M6 12h12" {...line} />,
  noMoveNeeded: <><circle cx="12" cy="12" r="3.5" fill="currentColor" />{disc}</>,
  keep: <path d="M12 3l7.5 3v5.5c0 4.6-3.1 8-7.5 9.5-4.4-1.5-7.5-4.9-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-4.7" {...line} />,
  paper: <path d="M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h7M9 16.5h7" {...line} />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** Once on every page that shows an icon: sixty cells of a grid then cost one reference each. */
export function IconSprite() {
  return (
    <svg width="0" height="0" className="visually-hidden" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(shapes).map(([name, shape]) => (
          <symbol key={name} id={`i-${name}`} viewBox="0 0 24 24">
            {shape}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
