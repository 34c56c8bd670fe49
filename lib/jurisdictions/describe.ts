import { policiesOn, policyEdition } from "@/policies";
import type { Policy, Right } from "@/policies/policy";
import type { RegisteredPolicy } from "@/policies/policy";
import type { Locale } from "../i18n/routing";
import type { JurisdictionDescription, JurisdictionList } from "../openapi/schemas/jurisdiction";
import { today } from "../today";
import { clauseUses } from "./clause-uses";
import { citedAt, describePaper, describeRoute } from "./describe-route";
import { placeWords, type PlaceWords } from "./place-words";

function describeDocument({ instrument }: Policy, words: PlaceWords): JurisdictionDescription["document"] {
  const { title, number, issuedBy, issuedOn, caveats, successors, defersTo } = instrument;
  return {
    title,
    number,
    issuedBy,
    issuedOn,
    successors,
    caveats: caveats.map((id) => ({ id, text: words.own(`caveats.${id}`) })),
    defersTo: Object.entries(defersTo).map(([id, document]) => ({
      id,
      title: document.title,
      text: words.own(`defersTo.${id}`),
    })),
  };
}

function describeRight(right: Right, words: PlaceWords): JurisdictionDescription["rights"][number] {
  const of = (effect: Right["otherwise"]) => ({ effect, text: words.own(`rights.${right.id}.${effect}`) });
  return {
    id: right.id,
    kind: right.kind,
    name: words.own(`rights.${right.id}.name`),
    clauses: right.cites.map(citedAt),
    cases: right.cases.map(({ when, effect, papers = [], otherReadings = [], remarks = [] }) => ({
      ...of(effect),
      when,
      papers: papers.map((paper) => describePaper(paper, words)),
      otherReadings: [...otherReadings],
      remarks: remarks.map((id) => ({ id, text: words.own(`remarks.${id}`) })),
    })),
    otherwise: of(right.otherwise),
    defersTo: right.defersTo ?? null,
    addresses: right.addresses ?? "settlers",
  };
}

function describeClauses(policy: Policy, words: PlaceWords): JurisdictionDescription["clauses"] {
  const uses = clauseUses(policy);
  return Object.entries(policy.instrument.clauses).map(([id, { locator, sentence, terms, notModelled }]) => {
    const usedBy = uses.get(id) ?? [];
    return {
      id,
      locator,
      sentence: sentence ?? null,
      about: words.own(`clauses.${id}`),
      terms,
      modelled: usedBy.length > 0,
      usedBy,
      notModelled: notModelled ?? null,
    };
  });
}

function describePolicy(policy: RegisteredPolicy, words: PlaceWords): JurisdictionDescription {
  return {
    id: policy.id,
    name: words.own("name"),
    fullName: words.own("fullName"),
    policyEdition,
    document: describeDocument(policy, words),
    division: policy.division,
    areas: policy.areas.map(({ id, is }) => ({ id, text: words.own(`kindOfPlace.${id}.name`), is: is ?? null })),
    routes: policy.routes.map((route) => describeRoute(route, words)),
    rights: policy.rights.map((right) => describeRight(right, words)),
    notices: policy.notices.map(({ id, cites }) => ({ id, text: words.own(`notices.${id}`), ...citedAt(cites) })),
    readings: policy.readings.map(({ id, cites, taken }) => ({
      id,
      ...citedAt(cites),
      taken,
      name: words.own(`readings.${id}.name`),
      question: words.own(`readings.${id}.question`),
      A: words.own(`readings.${id}.A`),
      B: words.own(`readings.${id}.B`),
    })),
    clauses: describeClauses(policy, words),
  };
}

/** Everything that one place's document says today, as data with words; `null` when there is no such place. */
export async function describeJurisdiction(id: string, locale: Locale): Promise<JurisdictionDescription | null> {
  const policy = policiesOn(today()).find((candidate) => candidate.id === id);
  return policy ? describePolicy(policy, await placeWords(policy.id, locale)) : null;
}

export async function listJurisdictions(locale: Locale): Promise<JurisdictionList> {
  const jurisdictions = policiesOn(today()).map(async ({ id, instrument: { title, number, issuedBy, issuedOn } }) => {
    const words = await placeWords(id, locale);
    return {
      id,
      name: words.own("name"),
      fullName: words.own("fullName"),
      document: { title, number, issuedBy, issuedOn },
      href: `/api/v1/jurisdictions/${id}`,
    };
  });
  return { policyEdition, jurisdictions: await Promise.all(jurisdictions) };
}
