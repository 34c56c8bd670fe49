import type fc from "fast-check";
import type { Household } from "../../facts/schema";
import type { Citation } from "../../instrument";
import type { JurisdictionId } from "../../jurisdictions";
import type { Policy } from "../../policy";
import type { Told } from "./told";

/** What must hold between the answers to one family and to the same family with something otherwise. */

export interface Family {
  household: Household;
  place: JurisdictionId;
  /** Where the relation looks. */
  area: string;
  /** Whom the relation is about. */
  lead: string;
  /** A number to choose by. */
  pick: number;
}

/** How a family differs from itself, as the golden tables write it, or the other family as a whole. */
export type Version = string | Household;

/** What a version of the family is asked; without a day, the day of every other test. */
export type Day = string;

export interface Relation {
  id: string;
  /** Clauses of the register, or sections of the contract. */
  cites: readonly [Citation, ...Citation[]];
  says: string;
  families: fc.Arbitrary<Family>;
  versions(family: Family): readonly Version[];
  /** The day on which each version is assessed, where that differs. */
  days?: readonly Day[];
  /** @returns what is wrong, nothing where it holds; `null` where the family does not come to the point. */
  holds(told: readonly Told[], family: Family): readonly string[] | null;
  /** Of `familiesTried` at least so many come to the point. */
  floor: number;
  /** The law with one mistake in it that the relation has to notice. */
  brokenBy?: (policy: Policy) => Policy;
}

export const familiesTried = 40;

/** The parts of the contract that relations follow from. */
export const contractSections = {
  whoAnswers: "contract, property 1",
  neverANo: "contract, property 2",
  placeIsAChoice: "contract, property 3",
  facts: "contract §1",
  noTies: "contract §1, not considered",
  registeredThere: "contract §1, Registered there",
  kinship: "contract §1, Kinship",
  outcomes: "contract §2, Outcomes",
  combining: "contract §2, How findings combine",
  leads: "contract §2, Leads and followers",
  amounts: "contract §2, What a fact amounts to",
  ways: "contract §2, Ways in",
} as const;

export const contract = (section: keyof typeof contractSections): Citation => ({
  instrument: "contract",
  clause: section,
  locator: contractSections[section],
});
