import { rowOf, type FactName } from "@/policies/facts/rows";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { usedIn } from "./uses";

/** What one question page is about. The words of a topic are in messages, under `wizard.steps`. */
interface Topic {
  /** Facts asked first, while they are open: without them the page would ask what does not concern everybody. */
  after?: readonly FactName[];
  /** The page asks about everybody, or every kind of place, as soon as it asks about one. */
  whole?: boolean;
  /** Asked before anything is told. */
  opens?: boolean;
  /** Facts of another page that are asked here as well, of whom they are open. */
  borrows?: readonly FactName[];
}

/** Asked as one list to tick. */
export const certificates = [
  "qualification.degree",
  "qualification.professionalTitle",
  "qualification.vocationalSkill",
  "qualification.technicalWorker",
  "qualification.honours",
] as const satisfies readonly FactName[];

/** The one ordered list: among steps that decide equally much, the earlier one is asked first. */
const topics = {
  places: { opens: true },
  family: { opens: true },
  ties: { opens: true },
  hukou: { whole: true, opens: true },
  dwelling: { whole: true, opens: true },
  work: { opens: true, borrows: ["stableIncome", "pensionMonths.employee", "pensionMonths.resident"] },
  /** Of one place, while that is short: its homes and its work. */
  life: { opens: true },
  marriage: {},
  registered: { after: ["hukou.kind", "hukou.division"] },
  kin: { after: ["maritalStatus"] },
  education: { borrows: certificates },
  school: { after: ["education.graduated", "education.admitted"] },
  campus: { after: ["education.admitted", "education.admittedIn"] },
  income: { after: ["work"] },
  qualification: {},
  job: { after: ["work", "qualification.professionalTitle", "qualification.vocationalSkill"] },
  pension: { after: ["work"] },
  stay: { after: ["hukou.kind", "work"], borrows: ["residencePermit"] },
  permit: { after: ["hukou.kind"] },
  registers: {},
  whole: { after: ["hukou.kind"] },
  military: {},
  resettled: { after: ["military"] },
  origin: {
    after: ["hukou.kind", "hukou.division", "education.graduated", "education.admitted", "military", "registeredIn"],
  },
  living: {},
  relocation: {},
  special: {},
  relatives: {},
  settled: { after: ["registeredIn"] },
  land: {},
  homestead: { after: ["land.homestead"] },
  forest: {},
  poverty: {},
  studentAid: {},
  insurance: {},
  jobless: { after: ["work"] },
  schooling: {},
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;

/** Which page asks for a fact: a new fact in the table does not compile until a page asks for it. */
const askedBy: Record<FactName, TopicId> = {
  relation: "family",
  ageYears: "family",
  wantsToMove: "family",
  "homes.dwelling": "dwelling",
  "homes.dwellingHolders": "dwelling",
  maritalStatus: "marriage",
  "hukou.kind": "hukou",
  "hukou.division": "hukou",
  registeredIn: "registered",
  spouse: "kin",
  parents: "kin",
  "education.graduated": "education",
  "education.admitted": "education",
  "education.graduatedIn": "school",
  "education.graduatedOverseas": "school",
  "education.admittedIn": "school",
  studiesIn: "campus",
  work: "work",
  worksIn: "work",
  stableIncome: "income",
  "qualification.degree": "qualification",
  "qualification.professionalTitle": "qualification",
  "qualification.vocationalSkill": "qualification",
  "qualification.technicalWorker": "qualification",
  "qualification.honours": "qualification",
  labourContract: "job",
  formallyRecruited: "job",
  "pensionMonths.employee": "pension",
  "pensionMonths.resident": "pension",
  livesIn: "stay",
  monthsLived: "stay",
  monthsWorked: "stay",
  residencePermit: "permit",
  register: "registers",
  movesAsWhole: "whole",
  military: "military",
  resettlementAccepted: "resettled",
  "formerHukou.kind": "origin",
  "formerHukou.division": "origin",
  livesInFamilyHome: "living",
  relocation: "relocation",
  investor: "special",
  introducedTalent: "special",
  relativesWithHukou: "relatives",
  settledMonthsAgo: "settled",
  "land.contractedLand": "land",
  "land.homestead": "land",
  "land.collectiveIncome": "land",
  "land.expropriated": "land",
  givesUpHomestead: "homestead",
  "land.forest": "forest",
  "land.jointForest": "forest",
  "land.ecologicalCompensation": "forest",
  registeredPoor: "poverty",
  ruralRelief: "poverty",
  enjoysUrbanPolicies: "poverty",
  poorFamily: "studentAid",
  pensionScheme: "insurance",
  medicalScheme: "insurance",
  registeredUnemployed: "jobless",
  "school.stage": "schooling",
  "school.event": "schooling",
  "school.boards": "schooling",
};

export interface Step {
  /** The last part of its address: a topic, or a topic and a place. */
  id: string;
  topic: TopicId;
  place: JurisdictionId | null;
  facts: readonly FactName[];
  after: readonly FactName[];
  /** The page asks about everybody, or every kind of place, as soon as it asks about one. */
  whole: boolean;
  opens: boolean;
  borrows: readonly FactName[];
  /** The steps of several places that this one page asks at once. */
  joins: readonly Step[];
}

const askedFacts = Object.keys(askedBy) as FactName[];
const isLocal = (fact: FactName): boolean => rowOf(fact).scope === "tie" || rowOf(fact).scope === "home";

/** A step for each place whose document reads one of its facts, where the facts are those of one place. */
function stepsOf(topic: TopicId): Step[] {
  const { after = [], whole = false, opens = false, borrows = [] }: Topic = topics[topic];
  const facts = askedFacts.filter((fact) => askedBy[fact] === topic);
  const step: Step = { id: topic, topic, place: null, facts, after, whole, opens, borrows, joins: [] };
  if (!facts.some(isLocal)) return [step];
  const local = jurisdictionIds.flatMap((place) => {
    const reads = (fact: FactName): boolean => usedIn(fact).includes(place);
    const read = facts.filter(reads);
    return read.length > 0
      ? [{ ...step, id: `${topic}-${place}`, place, facts: read, borrows: borrows.filter(reads) }]
      : [];
  });
  return opens ? [...local, { ...step, joins: local }] : local;
}

export const topicIds = Object.keys(topics) as TopicId[];
const everyStep: readonly Step[] = topicIds.filter((topic) => topic !== "life").flatMap(stepsOf);
/** Each fact of each place is asked by one of them. */
export const steps: readonly Step[] = everyStep.filter(({ joins }) => joins.length === 0);
/** Pages that ask for several places at once what their steps ask for one, or of one place what two steps ask of it. */
export const jointSteps: readonly Step[] = [
  ...everyStep.filter(({ joins }) => joins.length > 0),
  ...jurisdictionIds.flatMap(lifeIn),
];
export const stepById = (id: string): Step | undefined => [...steps, ...jointSteps].find((step) => step.id === id);

function lifeIn(place: JurisdictionId): Step[] {
  const joins = steps.filter((step) => step.place === place && (step.topic === "dwelling" || step.topic === "work"));
  const [topic, id, facts] = ["life" as const, `life-${place}`, joins.flatMap((step) => step.facts)];
  const borrows = joins.flatMap((step) => step.borrows);
  return joins.length > 1 ? [{ id, topic, place, facts, after: [], whole: false, opens: true, borrows, joins }] : [];
}

/** Which step asks for a fact; `undefined` where its document does not read it. */
export const stepAsking = (fact: FactName, place: JurisdictionId | null): Step | undefined =>
  steps.find((step) => step.facts.includes(fact) && (step.place === null || step.place === place));
