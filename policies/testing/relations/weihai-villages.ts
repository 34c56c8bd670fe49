import { opinion } from "../../weihai/instrument";
import { instead } from "./broken-law";
import { must, sameOutcomes, when } from "./comparing";
import { type Relation } from "./relation";
import { anyFamily, grown, onRoute } from "./steering";

/** 威海: students, villages and their land, 三、2 s.3 and 二. */

const { cite } = opinion;
const town = "cityOrTown";
const village = "villageOfOrigin";
const works = (lead: string): string => `${lead}.work=employed; ${lead}.worksIn=${town}; ${lead}.stableIncome=yes`;

const ruralOfShandong: Relation = {
  id: "weihai.ruralOfShandong",
  cites: [cite("students")],
  says: "A student's way is for those who come from a village of Shandong: not from its towns, and not from elsewhere.",
  families: onRoute("weihai", "weihai.student", town),
  versions: ({ lead }) =>
    [
      ["rural", "370100"],
      ["urban", "370100"],
      ["rural", "410100"],
    ].map(([kind, division]) => `${lead}.formerHukou.kind=${kind}; ${lead}.formerHukou.division=${division}`),
  holds: ([village, town_, away], { lead }) =>
    village && town_ && away
      ? when(
          village.letsIn(town, lead, "weihai.student", lead),
          [town_, away].flatMap((told) => must(!told.has(town, lead, "weihai.student", lead), "let in from elsewhere")),
          sameOutcomes(village, away, (_, id) => id !== lead),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "origin", division: "37" }, { kind: null }),
};

const backToTheVillage: Relation = {
  id: "weihai.backToTheVillage",
  cites: [cite("returning")],
  says: "Back to the village goes whoever came from a village of Weihai; of urban origin only on the reading that was not taken, and is told so.",
  families: onRoute("weihai", "weihai.return", village),
  versions: ({ lead }) => ["rural", "urban"].map((kind) => `${lead}.formerHukou.kind=${kind}`),
  holds: ([rural, urban], { lead }) =>
    rural && urban
      ? when(
          rural.letsIn(village, lead, "weihai.return", lead),
          must(!urban.isAccepted(village, lead), "of urban origin, back to the village"),
          must(urban.of(village, lead).notes.includes("otherReading:W-c"), "no other reading is told"),
          sameOutcomes(rural, urban, (_, id) => id !== lead),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "origin", division: "3710" }, { kind: null }, "weihai.return"),
};

const certificate: Relation = {
  id: "weihai.certificate",
  cites: [cite("wholeHouseholdFiling"), cite("individualFiling")],
  says: "Whether the booklet moves as a whole chooses the certificate for the land, and neither what is kept nor who settles.",
  families: anyFamily("weihai", grown),
  versions: ({ lead, household }) => {
    const booklet = household.people.find(({ id }) => id === lead)?.register ?? "R1";
    const farmer = `${lead}.hukou.kind=rural; ${lead}.hukou.division=371082; ${lead}.registeredIn=${village}; ${lead}.settledMonthsAgo=0; ${booklet}.land.homestead=yes; ${works(lead)}; ${lead}.wantsToMove=yes`;
    return ["no", "yes"].map((whole) => `${farmer}; ${booklet}.movesAsWhole=${whole}`);
  },
  holds: ([part, whole], { lead }) =>
    part && whole
      ? when(
          part.effect(town, "homestead", lead) === "keptWithPaper",
          must(whole.effect(town, "homestead", lead) === "keptWithPaper", "kept by parts only"),
          must(part.papers(town, lead).includes("individualCertificate"), "no certificate of one's own"),
          must(whole.papers(town, lead).includes("wholeHouseholdCertificate"), "no certificate of the whole"),
          must(!whole.papers(town, lead).includes("individualCertificate"), "both certificates"),
          sameOutcomes(part, whole),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "given", fact: "movesAsWhole" }, { op: "not", of: { op: "given", fact: "movesAsWhole" } }),
};

const enlistment: Relation = {
  id: "weihai.enlistment",
  cites: [cite("enlistment")],
  says: "Enlisting by the rural standard lasts up to and with the 36th month after settling.",
  families: anyFamily("weihai", ({ ageYears }) => (ageYears ?? 0) > 18 && (ageYears ?? 0) < 60),
  versions: ({ lead }) => {
    const settled = `${lead}.hukou.kind=urban; ${lead}.hukou.division=371082; ${lead}.formerHukou.kind=rural; ${lead}.formerHukou.division=371082; ${lead}.registeredIn=${town}; ${lead}.wantsToMove=yes`;
    return [35, 36, 37].map((months) => `${settled}; ${lead}.settledMonthsAgo=${months}`);
  },
  holds: ([below, at, above], { lead }) =>
    below && at && above
      ? when(
          below.effect(town, "enlistment", lead) === "kept",
          must(at.effect(town, "enlistment", lead) === "kept", "lost in the 36th month"),
          must(above.effect(town, "enlistment", lead) === "notStated", "kept in the 37th month"),
          sameOutcomes(below, above),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "atMost", value: 36 }, { value: 35 }),
};

export const weihaiVillages: readonly Relation[] = [ruralOfShandong, backToTheVillage, certificate, enlistment];
