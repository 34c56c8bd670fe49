const ring = "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0";
const check = "M7.5 12.4l3.1 3.1 5.9-6.4";

/** Fourteen shapes that stay apart in greyscale and at 18 px: full disc, ring, gate, arrow, fork, question, glass, clock, house, dash, dot, pause; shield and sheet for rights. */
const lines = {
  accepted: check,
  basicConditionMet: ring + check,
  limitsLifted: "M3 20h18M6 20V4h12v16M6 4l7 3v16l-7-3",
  encouraged: `${ring}M8 12h8M12.5 8.5L16 12l-3.5 3.5`,
  dependsOnReading: "M12 21v-7M12 14C12 9 6 10 6 4M12 14c0-5 6-4 6-10M3.5 6.5L6 4l2.5 2.5M15.5 6.5L18 4l2.5 2.5",
  needFacts: `${ring}M9.4 9.7a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 1.8`,
  unclear: "M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.3 15.3L20.5 20.5",
  notYet: `${ring}M12 7v5.3l3.5 2.2`,
  localRules: "M4 20V9.5L12 4l8 5.5V20zM9.5 20v-6h5v6",
  notCovered: "M6 12h12",
  noMoveNeeded: ring,
  notMoving: "M9 6.5v11M15 6.5v11",
  keep: "M12 3l7.5 3v5.5c0 4.6-3.1 8-7.5 9.5-4.4-1.5-7.5-4.9-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-4.7",
  paper: "M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h7M9 16.5h7",
};

export type IconName = keyof typeof lines;

/** Short, because a page refers to it two hundred times. */
const idOf = (name: string): string => `i${Object.keys(lines).indexOf(name)}`;

/** What is filled. How lines are drawn is in tone.css, for the one who uses a symbol hands it on. */
const dots: Partial<Record<IconName, { cy: number; r: number }>> = {
  accepted: { cy: 12, r: 10 },
  needFacts: { cy: 16.9, r: 1.2 },
  noMoveNeeded: { cy: 12, r: 3.5 },
};

const cutOut = { stroke: "var(--color-sheet)", strokeWidth: 2.4 };

/** Once on every page that shows an icon: sixty cells of a grid then cost one reference each. The server leaves out what a page does not show. */
export function IconSprite() {
  return (
    <svg className="visually-hidden" aria-hidden="true" focusable="false">
      {Object.entries(lines).map(([name, d]) => {
        const dot = dots[name as IconName];
        return (
          <symbol key={name} id={idOf(name)} viewBox="0 0 24 24">
            {dot ? <circle cx="12" {...dot} fill="currentColor" stroke="none" /> : null}
            <path d={d} {...(name === "accepted" ? cutOut : {})} />
          </symbol>
        );
      })}
    </svg>
  );
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden="true">
      <use href={`#${idOf(name)}`} />
    </svg>
  );
}
