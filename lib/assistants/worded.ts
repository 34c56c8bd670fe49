import type { Digest } from "../assessing/digest";
import type { Difference } from "../assessing/difference";
import type { Words } from "../i18n/words";
import { wordOf } from "../result/outcome-word";

type Area = Digest["jurisdictions"][number]["areas"][number];
type Told = Parameters<typeof wordOf>[0];

const said = (told: Told, words: Words): string => words.say(`outcome.long.${wordOf(told)}`);
const areaName = (place: string, area: string, words: Words) =>
  words.find(`policies.${place}.kindOfPlace.${area}.name`);
const within = (id: string): string => id.slice(id.indexOf(".") + 1);

function wordedArea(place: string, { placeType, household, people, papers, landRights }: Area, words: Words) {
  const own = (key: string) => words.find(`policies.${place}.${key}`);
  return {
    placeType,
    name: areaName(place, placeType, words),
    household,
    people: people.map(({ routes, ...person }) => ({
      ...person,
      says: said(person, words),
      routes: routes.map((id) => ({ id, name: own(`routes.${within(id)}.name`) })),
    })),
    papers: papers.map((paper) => ({ ...paper, text: own(`papers.${paper.id}`) })),
    landRights: landRights.map((right) => ({
      ...right,
      name: own(`rights.${right.id}.name`),
      text: own(`rights.${right.id}.${right.effect}`),
    })),
  };
}

/** The digest with the words that belong to its ids. */
export const wordedDigest = ({ jurisdictions, ...rest }: Digest, words: Words) => ({
  ...rest,
  jurisdictions: jurisdictions.map(({ areas, ...place }) => ({
    ...place,
    name: words.find(`policies.${place.id}.fullName`),
    areas: areas.map((area) => wordedArea(place.id, area, words)),
  })),
});

/** The difference with the words that belong to its ids. */
export const wordedDifference = ({ changes, ...rest }: Difference, words: Words) => ({
  ...rest,
  changes: changes.map(({ before, after, ...whose }) => ({
    ...whose,
    areaName: areaName(whose.jurisdiction, whose.area, words),
    before: { ...before, says: said(before, words) },
    after: { ...after, says: said(after, words) },
  })),
});
