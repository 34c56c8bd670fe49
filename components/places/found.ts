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

/** The lines of a rule, its clause's terms and, where the operator has them, the clause's own words, in which something stands. */
export const found = (policy: Policy, query: string, words: BrowserWords, ownWords: ReadonlyMap<string, string>): Rule[] =>
  rulesOf(policy, words)
    .map((rule) => ({ ...rule, says: [...rule.says, ...ofClause(policy, rule.cites, ownWords)] }))
    .filter(({ name, says }) => [name, ...says].some((line) => contains(line, query)))
    .map((rule) => ({ ...rule, says: [...new Set(rule.says)].filter((line) => contains(line, query)) }));

function ofClause({ instrument }: Policy, cites: Citation | null, ownWords: ReadonlyMap<string, string>): string[] {
  if (!cites) return [];
  return [...(instrument.clauses[cites.clause]?.terms ?? []), ...[ownWords.get(cites.clause) ?? []].flat()];
}

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
