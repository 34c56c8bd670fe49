import type { Citation } from "@/policies/instrument";

/** Where the document says it: a link to the line of the register. */
export function Cited({ cites }: { cites: Citation }) {
  return <a className="locator" href={`#${cites.clause}`}>{cites.locator}</a>;
}
