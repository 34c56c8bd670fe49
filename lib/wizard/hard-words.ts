import type glossary from "@/messages/zh-Hans/glossary.json";
import type { FactName } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import type { TopicId } from "./steps";

type TermId = keyof (typeof glossary)["terms"];

/** A word that the glossary explains, with the explanation: looking it up must not cost the answers of the page. */
export interface HardWord {
  id: TermId;
  term: string;
  meaning: string;
}

/** Three at most to a page: who needs more finds them all in the glossary. */
const hardWords: Partial<Record<TopicId, readonly TermId[]>> = {
  dwelling: ["dwelling", "governmentHousing"],
  marriage: ["accompany"],
  hukou: ["ruralHukou"],
  registered: ["cityDistrict", "countyCity", "town"],
  education: ["college"],
  school: ["college"],
  work: ["flexible", "publicOfficial"],
  life: ["dwelling", "flexible"],
  income: ["employment"],
  qualification: ["title", "vocational", "technicalWorker"],
  job: ["recruitment"],
  pension: ["pension"],
  permit: ["residencePermit"],
  whole: ["wholeFamily"],
  military: ["resettled"],
  resettled: ["resettled"],
  origin: ["origin"],
  living: ["accompany"],
  relocation: ["relocated"],
  special: ["introducedTalent"],
  relatives: ["directLine"],
  land: ["contractedLand", "homestead", "collectiveIncome"],
  homestead: ["homestead", "transfer"],
  forest: ["forestPay"],
  poverty: ["registeredPoor", "dibao"],
  insurance: ["pension"],
  schooling: ["schoolRoll"],
};

/** Words of facts that not every document reads. */
const wordsOfFacts: Partial<Record<TermId, readonly FactName[]>> = {
  resettled: ["resettlementAccepted"],
  registeredPoor: ["registeredPoor"],
  dibao: ["ruralRelief"],
};

/** @param reads whether a considered document reads a fact */
export const hardWordsOf = (
  topic: TopicId,
  words: Words,
  reads: (fact: FactName) => boolean = () => true,
): HardWord[] =>
  (hardWords[topic] ?? [])
    .filter((id) => wordsOfFacts[id]?.some(reads) ?? true)
    .map((id) => ({
      id,
      term: words.say(`glossary.terms.${id}.term`),
      meaning: words.say(`glossary.terms.${id}.meaning`),
    }));
