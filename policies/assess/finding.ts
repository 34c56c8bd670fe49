/**
 * Findings, one per world. A world is one choice of reading for every ambiguity of a policy;
 * a value packs the finding of each world into two bits, so that combining is arithmetic.
 */

export const findings = ["met", "short", "notMet", "unknown", "authorityDecides", "readingsDiffer"] as const;
export type Finding = (typeof findings)[number];

/** Findings of all worlds, two bits each. */
export type Findings = number;

export const notMet = 0;
export const authority = 1;
export const short = 2;
export const met = 3;

/** With more, two bits a world no longer fit a 32-bit integer. */
export const mostAmbiguities = 3;

const allOf = [
  [notMet, notMet, notMet, notMet],
  // A short together with an authority's decision is the authority's, and both are told (contract §2).
  [notMet, authority, authority, authority],
  [notMet, authority, short, short],
  [notMet, authority, short, met],
] as const;

/** The algebra of findings over a fixed number of worlds. */
export class Worlds {
  readonly count: number;
  private readonly one: number;

  constructor(readonly ambiguities: readonly string[]) {
    if (ambiguities.length > mostAmbiguities)
      throw new Error(`more than ${mostAmbiguities} ambiguities: ${ambiguities.join(", ")}`);
    this.count = 2 ** ambiguities.length;
    this.one = (4 ** this.count - 1) / 3;
  }

  /** The same finding in every world. */
  everywhere(finding: number): Findings {
    return finding * this.one;
  }

  at(findings: Findings, world: number): number {
    return (findings >>> (2 * world)) & 3;
  }

  /** Is reading B of this ambiguity taken in this world? */
  readsB(world: number, ambiguity: number): boolean {
    return ((world >>> ambiguity) & 1) === 1;
  }

  private combine(a: Findings, b: Findings, pick: (x: number, y: number) => number): Findings {
    let result = 0;
    for (let world = this.count - 1; world >= 0; world--)
      result = result * 4 + pick(this.at(a, world), this.at(b, world));
    return result;
  }

  readonly all = (a: Findings, b: Findings): Findings => {
    if (a === b || b === this.everywhere(met) || a === 0) return a;
    if (a === this.everywhere(met) || b === 0) return b;
    return this.combine(a, b, (x, y) => allOf[x]?.[y] ?? notMet);
  };

  readonly any = (a: Findings, b: Findings): Findings => {
    if (a === b || b === 0) return a;
    return a === 0 ? b : this.combine(a, b, Math.max);
  };

  /** The worse of two findings, world by world. */
  readonly least = (a: Findings, b: Findings): Findings => (a === b ? a : this.combine(a, b, Math.min));

  /** Reading A of one ambiguity beside reading B. */
  choose(ambiguity: number, a: Findings, b: Findings): Findings {
    let result = 0;
    for (let world = this.count - 1; world >= 0; world--)
      result = result * 4 + this.at(this.readsB(world, ambiguity) ? b : a, world);
    return result;
  }

  map(findings: Findings, change: (finding: number) => number): Findings {
    let result = 0;
    for (let world = this.count - 1; world >= 0; world--) result = result * 4 + change(this.at(findings, world));
    return result;
  }

  /** The word for findings that are known in every world. */
  name(findings: Findings): Finding {
    const first = this.at(findings, 0);
    if (findings !== this.everywhere(first)) return "readingsDiffer";
    return (["notMet", "authorityDecides", "short", "met"] as const)[first] ?? "notMet";
  }

  worst(findings: Findings): number {
    let worst = met as number;
    for (let world = 0; world < this.count; world++) worst = Math.min(worst, this.at(findings, world));
    return worst;
  }

  best(findings: Findings): number {
    let best = 0;
    for (let world = 0; world < this.count; world++) best = Math.max(best, this.at(findings, world));
    return best;
  }
}
