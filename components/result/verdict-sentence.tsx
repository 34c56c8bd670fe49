import type { Verdict, VerdictGroup, VerdictPart } from "@/lib/result/verdict";
import { TitleParts } from "../wizard/title-parts";
import type { Words } from "./words";

/** The whole answer in one sentence; a place's name is not torn at the end of a line. */
export function VerdictSentence({ verdict, words }: { verdict: Verdict; words: Words }) {
  const places = [...verdict.parts, ...verdict.unasked].flatMap((part) => part.places.map(words.place));
  const parts = places.length > 0 ? verdictText(verdict, words).split(new RegExp(`(${places.join("|")})`)) : [verdictText(verdict, words)];
  return <p className="lead verdict"><TitleParts parts={parts} /></p>;
}

function verdictText({ parts, unasked }: Verdict, words: Words): string {
  const { t } = words;
  const clauses = parts.map((part) => partText(part, words));
  const besides = unasked.map(({ places, people }) => t("result.verdict.unasked", { places: words.places(places), who: words.names(people) }));
  const said = [...(clauses.length > 0 ? clauses : []), ...besides];
  const opening = clauses.length > 0 ? "" : t("result.verdict.nothing");
  return said.length > 0 ? `${opening}${said.join(t("result.verdict.semicolon"))}${t("result.verdict.stop")}` : opening;
}

function partText({ places, groups, alike }: VerdictPart, words: Words): string {
  const named = words.places(places);
  const [only] = groups;
  if (alike && only) return only.lack ? `${named}${lackText(only, words)}` : words.t(aloneKey(only), { places: named, who: words.names(only.people) });
  return words.t("result.verdict.ofPlace", { places: named, groups: groups.map((group) => groupText(group, words)).join(words.t("result.verdict.comma")) });
}

const aloneKey = ({ word, onlyPlaceType }: VerdictGroup): string =>
  onlyPlaceType ? "result.verdict.onlyPlaceType" : `result.verdict.alike.${word}`;

function groupText(group: VerdictGroup, words: Words): string {
  const who = words.names(group.people);
  return group.lack ? `${who}${lackText(group, words)}` : words.t(`result.verdict.each.${group.word}`, { who });
}

function lackText({ lack }: VerdictGroup, { t }: Words): string {
  if (!lack) return "";
  const thing = t(`result.verdict.lack.${lack.fact}`);
  return lack.months === null ? t("result.verdict.lackPaper", { thing }) : t("result.verdict.lackMonths", { months: lack.months, thing });
}
