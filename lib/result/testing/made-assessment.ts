import type {
  JurisdictionAssessment,
  Need,
  OpenArea,
  PersonAssessment,
  OpenRight,
  RouteTrace,
  Step,
} from "@/policies/assess/assessment";

/** Answers that are made up, where it matters what is told and not how it came about. */

export const somebody = (id: string, more: Partial<PersonAssessment> = {}): PersonAssessment => ({
  id,
  outcome: "notCovered",
  basis: null,
  routes: [],
  missingFacts: [],
  placements: [],
  clauses: [],
  notes: [],
  readings: [],
  steps: [],
  ...more,
});

export const accepted = (id: string, ...leads: string[]): PersonAssessment =>
  somebody(id, {
    outcome: "accepted",
    basis: "conditionsMet",
    routes: leads.map((leadBy) => ({ id: "a.route", leadBy, finding: "met", basis: "conditionsMet" })),
  });

export const needed = (fact: Need["fact"], more: Partial<Need> = {}): Need => ({
  fact,
  person: null,
  jurisdiction: null,
  area: null,
  register: null,
  have: false,
  need: true,
  kind: "change",
  months: null,
  earliest: null,
  clause: "一",
  ...more,
});

export const stepBy = (leadBy: string, needs: Need[], more: Partial<Step> = {}): Step => ({
  route: "a.route",
  area: "cityDistrict",
  leadBy,
  to: "accepted",
  needs,
  ...more,
});

export const rightOf = (id: string, more: Partial<OpenRight> = {}): OpenRight => ({
  id,
  kind: "land",
  effect: "kept",
  addresses: "ruralOrigin" as OpenRight["addresses"],
  for: ["P1"],
  clauses: ["一"],
  papers: [],
  missingFacts: [],
  otherReadings: [],
  remarks: [],
  ...more,
});

export const traceOf = (id: string, leadBy: string, more: Partial<RouteTrace> = {}): RouteTrace => ({
  id,
  leadBy,
  finding: "met",
  conditions: [{ id: "works", finding: "met", facts: ["work"], clause: "一" }],
  reaches: [],
  ...more,
});

export const areaMade = (placeType: string, people: PersonAssessment[], more: Partial<OpenArea> = {}): OpenArea => ({
  placeType,
  household: { outcome: "none", accepted: 0, moving: people.length, combination: [] },
  people,
  routes: [],
  documents: [],
  rights: [],
  isLedTo: false,
  ...more,
});

export const placeMade = (
  areas: OpenArea[],
  best: JurisdictionAssessment["best"] = [],
  id: JurisdictionAssessment["id"] = "xining",
): JurisdictionAssessment => ({
  id,
  document: {
    title: "",
    number: null,
    issuedBy: null,
    issuedOn: null,
    caveats: [],
    inForceFrom: null,
    inForce: true,
    nextEditionFrom: null,
  },
  considered: true,
  best,
  areas: areas.map((area) => ({ ...area, isLedTo: areas.some(leadsInto(area.placeType)) })),
});

const leadsInto =
  (placeType: string) =>
  ({ people }: OpenArea): boolean =>
    people.some(({ steps }) => steps.some((step) => step.area === placeType));
