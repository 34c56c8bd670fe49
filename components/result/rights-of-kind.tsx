import type { ReactNode } from "react";
import type { OpenRights, RightLine, RightsOfKind } from "@/lib/result/rights";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { IconName } from "../ui/outcome-icon";
import type { Tone } from "../ui/outcome-tone";
import { Row, RowList } from "../ui/row-list";
import { clausesOrNone } from "./clauses";
import { QuestionLink } from "./ref-link";
import type { HouseholdWords } from "./household-words";

interface OfKindProps {
  rights: RightsOfKind;
  place: JurisdictionId;
  words: HouseholdWords;
}

const looks: Partial<Record<RightLine["effect"], { icon: IconName; tone: Tone }>> = {
  protected: { icon: "keep", tone: "accepted" },
  kept: { icon: "keep", tone: "accepted" },
  keptWithPaper: { icon: "paper", tone: "accepted" },
  gained: { icon: "accepted", tone: "accepted" },
  ifQualified: { icon: "basicConditionMet", tone: "accepted" },
  optional: { icon: "encouraged", tone: "local" },
  dependsOnReading: { icon: "dependsOnReading", tone: "reading" },
  notStated: { icon: "notCovered", tone: "silent" },
};
/** Kept, gained, or theirs on a condition that is printed. */
export const isKept = ({ effect }: RightLine): boolean => looks[effect]?.tone === "accepted";
const left = { icon: "localRules", tone: "local" } as const;

/** What a document says of rights of one kind, what it does not say, and what is still to be asked. */
export function OfKind({ rights: { said, silent, open }, place, words }: OfKindProps) {
  const { t } = words;
  const name = ({ id }: RightLine): string => t(`policies.${place}.rights.${id}.name`);
  const whom = (line: RightLine): string => {
    const said = [line.for ? words.names(line.for) : "", line.areas ? words.areas(place, line.areas) : ""].filter(
      Boolean,
    );
    return said.length > 0 ? t("result.card.forWhom", { who: said.join(t("result.verdict.semicolon")) }) : "";
  };
  return (
    <RowList>
      {saidTogether(said, place, words).map(({ lines, text }) => (
        <Said
          key={[lines[0].id, lines[0].effect, lines[0].for, lines[0].areas].join()}
          line={lines[0]}
          title={lines.map(name).join(t("answers.listComma")) + whom(lines[0])}
          text={text}
          place={place}
          words={words}
        />
      ))}
      {silent.length > 0 ? (
        <Row
          icon="notCovered"
          tone="silent"
          note={silent.map((line) => `${name(line)}${whom(line)}`).join(t("result.verdict.semicolon"))}
        >
          {t("result.rights.silent")}
        </Row>
      ) : null}
      {open.map((rights, index) => (
        <Open key={index} open={rights} name={name} words={words} />
      ))}
    </RowList>
  );
}

interface SaidProps {
  line: RightLine;
  title: string;
  text: string;
  place: JurisdictionId;
  words: HouseholdWords;
}

function Said({ line, title, text, place, words }: SaidProps) {
  const { t } = words;
  const effect = line.effect === "gained" && line.addresses !== "settlers" ? "gainedByLiving" : line.effect;
  return (
    <Row
      {...(looks[line.effect] ?? left)}
      locator={clausesOrNone(line.clauses, place, words)}
      note={notesOn(line, place, words)}
    >
      <b>{title}</b>
      <em>{t(`result.rights.effect.${effect}`)}</em>
      <p>{text}</p>
    </Row>
  );
}

interface SaidTogether {
  lines: [RightLine, ...RightLine[]];
  text: string;
}

/** Rights of which one sentence says the same, to the same people, stand in one line. */
function saidTogether(lines: readonly RightLine[], place: string, { t }: HouseholdWords): SaidTogether[] {
  const together = new Map<string, SaidTogether>();
  for (const line of lines) {
    const text = line.effect === "dependsOnReading" ? "" : t(`policies.${place}.rights.${line.id}.${line.effect}`);
    const key = JSON.stringify([line.effect, text, line.for, line.areas, line.clauses, line.papers, line.remarks]);
    const same = together.get(key);
    if (same) same.lines.push(line);
    else together.set(key, { lines: [line], text });
  }
  return [...together.values()];
}

function notesOn({ papers, remarks }: RightLine, place: JurisdictionId, words: HouseholdWords): ReactNode {
  const { t } = words;
  const needed =
    papers.length > 0
      ? [
          t("result.rights.withPapers", {
            papers: papers.map((paper) => t(`policies.${place}.papers.${paper}`)).join(t("answers.listComma")),
          }),
        ]
      : [];
  const said = [...needed, ...remarks.map((remark) => remarkText(remark, place, words))];
  return said.length > 0
    ? said.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))
    : null;
}

/** `id`, or `id:YYYY-MM`. */
function remarkText(remark: string, place: JurisdictionId, words: HouseholdWords): string {
  const [id = "", month] = remark.split(":");
  return words.own(place, "remarks", id, month ? { month: words.month(month) } : {});
}

/** What one unanswered question keeps open: the question, and everything that it would tell. */
function Open({
  open: { ask, lines },
  name,
  words,
}: {
  open: OpenRights;
  name: (line: RightLine) => string;
  words: HouseholdWords;
}) {
  const { t } = words;
  const people = [
    ...new Set(
      lines.flatMap(({ missingFacts }) =>
        missingFacts.flatMap(({ fact, person }) => (fact === ask?.fact && person ? [person] : [])),
      ),
    ),
  ];
  return (
    <Row icon="needFacts" tone="ask" note={[...new Set(lines.map(name))].join(t("answers.listComma"))}>
      {t("result.rights.openLine")}
      {ask ? <QuestionLink ask={ask} people={people} words={words} /> : null}
    </Row>
  );
}
