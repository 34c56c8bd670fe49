import type { Criterion } from "@/policies/criterion";
import type { Citation } from "@/policies/instrument";
import type { Policy, SettlementRoute } from "@/policies/policy";
import type { BrowserWords } from "./browser-words";
import { criterionLines } from "./criterion-lines";
import { contains } from "./find";

/** A rule that can be found: where it stands, and everything that it says. */
export interface Rule {
  id: string;
  /** The route or right to which it belongs. */
  heading: string;
  href: string;
  name: string;
  cites: Citation | null;
  says: readonly string[];
}

export interface FoundClause {
  cites: Citation;
  about: string;
  says: readonly string[];
}

/** The rules in whose words something stands, with those words. */
export const foundRules = (policy: Policy, query: string, words: BrowserWords): Rule[] =>
  rulesOf(policy, words)
    .filter(({ name, says }) => [name, ...says].some((line) => contains(line, query)))
    .map((rule) => ({ ...rule, says: linesWith(query, rule.says) }));

/** The clauses in which it stands: in what we say of them, in their terms, or in their own words where the operator has them. */
export const foundClauses = (
  { instrument }: Policy,
  query: string,
  { own }: BrowserWords,
  ownWords: ReadonlyMap<string, string>,
): FoundClause[] =>
  Object.entries(instrument.clauses).flatMap(([id, { terms }]) => {
    const about = own(`clauses.${id}`);
    const words = ownWords.get(id);
    const says = linesWith(query, words === undefined ? terms : [words]);
    return says.length > 0 || contains(about, query) ? [{ cites: instrument.cite(id), about, says }] : [];
  });

const linesWith = (query: string, lines: readonly string[]): string[] =>
  [...new Set(lines)].filter((line) => contains(line, query));

function rulesOf(policy: Policy, words: BrowserWords): Rule[] {
  const { own, href, toNotice, t } = words;
  return [
    ...policy.routes.flatMap((route) => ofRoute(route, words)),
    ...policy.rights.flatMap(({ id, cites, cases }) =>
      cases.map(({ when, effect, remarks = [] }, index) => ({
        id: `right ${id} ${index}`,
        heading: own(`rights.${id}.name`),
        href: href("rights", id),
        name: own(`rights.${id}.${effect}`),
        cites: cites[0] ?? null,
        says: [...criterionLines(when, words), ...remarks.map((remark) => own(`remarks.${remark}`))],
      })),
    ),
    ...policy.notices.map(({ id, cites }) => ({
      id: `notice ${id}`,
      heading: t("places.notices"),
      href: toNotice(id),
      name: own(`notices.${id}`),
      cites,
      says: [],
    })),
  ];
}

function ofRoute({ id: whole, conditions, reaches, placements, papers }: SettlementRoute, words: BrowserWords): Rule[] {
  const { own, href } = words;
  const key = whole.slice(whole.indexOf(".") + 1);
  const rule = (kind: string, id: string, cites: Citation, when?: Criterion): Rule => ({
    id: `${whole} ${kind} ${id}`,
    heading: own(`routes.${key}.name`),
    href: href("routes", key),
    name: own(`${kind}.${id}`),
    cites,
    says: when ? criterionLines(when, words) : [],
  });
  return [
    ...conditions.map(({ id, cites, criterion }) => rule("conditions", id, cites, criterion)),
    ...reaches.map(({ id, cites, criterion }) => rule("reaches", id, cites, criterion)),
    ...placements.map(({ id, cites, when }) => rule("placements", id, cites, when)),
    ...papers.map(({ id, cites, when }) => rule("papers", id, cites, when)),
  ];
}
