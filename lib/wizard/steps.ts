import { factCatalogue, type FactName } from "@/policies/fact-catalogue";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { usedIn } from "./uses";

/** What one question page is about. The words of a topic are in messages, under `wizard.steps`. */
interface Topic {
  facts: readonly FactName[];
  /** Asked first, while they are open: without them the page would ask what does not concern everybody. */
  after?: readonly FactName[];
}

/** The one ordered list: among steps that decide equally much, the earlier one is asked first. */
const topics = {
  places: { facts: [] },
  kinds: { facts: ["destination.placeType"] },
  family: { facts: ["relation", "ageYears"] },
  ties: { facts: [] },
  dwelling: { facts: ["destination.dwelling"] },
  marriage: { facts: ["maritalStatus"] },
  hukou: { facts: ["hukou.kind", "hukou.division"] },
  education: { facts: ["education.status"] },
  school: { facts: ["education.level", "education.schoolIn"], after: ["education.status"] },
  work: { facts: ["work"] },
  income: { facts: ["stableIncome"], after: ["work"] },
  qualification: {
    facts: [
      "qualification.degree", "qualification.professionalTitle", "qualification.vocationalSkill", "qualification.technicalWorker",
      "qualification.honours",
    ],
  },
  job: { facts: ["labourContract", "formallyRecruited"], after: ["work", "qualification.professionalTitle", "qualification.vocationalSkill"] },
  pension: { facts: ["pensionMonths.employee", "pensionMonths.resident"], after: ["work"] },
  stay: { facts: ["monthsLived", "monthsWorked"], after: ["hukou.kind"] },
  permit: { facts: ["residencePermit"], after: ["hukou.kind"] },
  whole: { facts: ["wholeHouseholdMoves"], after: ["hukou.kind"] },
  military: { facts: ["military"] },
  resettled: { facts: ["resettlementAccepted"], after: ["military"] },
  origin: { facts: ["originalHukou"], after: ["hukou.kind", "education.status"] },
  living: { facts: ["livesWithApplicant"] },
  relocation: { facts: ["relocation"] },
  special: { facts: ["investor", "introducedTalent"] },
  relatives: { facts: ["relativesWithHukou"] },
  settled: { facts: ["settledMonthsAgo"] },
  land: { facts: ["land.contractedLand", "land.homestead", "land.collectiveIncome"] },
  transfer: { facts: ["wishesToTransfer"] },
  forest: { facts: ["land.forest", "land.ecologicalCompensation"] },
  poverty: { facts: ["registeredPoor", "enjoysUrbanPolicies"] },
  studentAid: { facts: ["poorFamily"] },
  pensionNow: { facts: ["pensionScheme"] },
  schooling: { facts: ["schoolEvent"] },
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;

export interface Step {
  /** The last part of its address: a topic, or a topic and a place. */
  id: string;
  topic: TopicId;
  place: JurisdictionId | null;
  facts: readonly FactName[];
  after: readonly FactName[];
}

/** A step for each place whose document reads one of its facts, where the facts are those of one place. */
function stepsOf(topic: TopicId, { facts, after = [] }: Topic): Step[] {
  const perPlace = topic === "dwelling" || facts.some((fact) => factCatalogue[fact].scope === "tie");
  if (!perPlace) return [{ id: topic, topic, place: null, facts, after }];
  return jurisdictionIds
    .filter((place) => facts.some((fact) => usedIn(fact).includes(place)))
    .map((place) => ({ id: `${topic}-${place}`, topic, place, facts: facts.filter((fact) => usedIn(fact).includes(place)), after }));
}

export const topicIds = Object.keys(topics) as TopicId[];
export const steps: readonly Step[] = topicIds.flatMap((topic) => stepsOf(topic, topics[topic]));
export const stepById = (id: string): Step | undefined => steps.find((step) => step.id === id);

/** Which step asks for a fact; `undefined` where its document does not read it. */
export const stepAsking = (fact: FactName, place: JurisdictionId | null): Step | undefined =>
  steps.find((step) => step.facts.includes(fact) && (step.place === null || step.place === place));
