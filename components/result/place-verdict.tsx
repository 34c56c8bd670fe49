import type { AreaBlock } from "@/lib/result/area-block";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Combination } from "@/lib/result/lead";
import { Row, RowList } from "../ui/row-list";
import { outcomeTone } from "../ui/outcome-tone";
import { clausesOrNone } from "./clauses";
import type { HouseholdWords } from "./household-words";

interface AreaProps {
  block: AreaBlock;
  place: JurisdictionId;
  words: HouseholdWords;
}

/** The answer of each person in one kind of place; people with the same answer share a line. */
export function PlaceVerdict({ block, place, words }: AreaProps) {
  return (
    <>
      <RowList>
        {block.groups.map((group) => (
          <Group key={group.word} group={group} place={place} words={words} />
        ))}
      </RowList>
      <Leads combinations={block.combinations} words={words} />
    </>
  );
}

/** The answer, by which way, and where the document says so. */
function Group({
  group: { word, people, routes, clauses },
  place,
  words,
}: Omit<AreaProps, "block"> & { group: AreaBlock["groups"][number] }) {
  const { t } = words;
  const tone = outcomeTone(word);
  const known = routes.length > 0 && tone !== "ask";
  return (
    <Row
      icon={word}
      tone={tone}
      note={
        known ? t("result.card.byRoute", { routes: routes.map(words.route).join(t("result.verdict.semicolon")) }) : null
      }
      locator={known ? clausesOrNone(clauses, place, words) : null}
    >
      <b>{words.all(people)}</b>
      {`${t("answers.colon")}${t(`outcome.long.${word}`)}`}
    </Row>
  );
}

/** Who applies and who comes along, where somebody does. */
function Leads({ combinations, words }: { combinations: readonly Combination[]; words: HouseholdWords }) {
  const lines = combinations.map((combination) => leadText(combination, words)).filter(Boolean);
  return lines.length > 0 ? <p className="leads">{lines.join("")}</p> : null;
}

function leadText({ lead, followers, atDiscretion }: Combination, { t, name, list }: HouseholdWords): string {
  const text = (key: string, people: readonly string[]): string =>
    people.length > 0 ? t(`result.card.${key}`, { lead: name(lead), followers: list(people.map(name)) }) : "";
  return followers.length > 0
    ? text("lead", followers) + text("atDiscretion", atDiscretion)
    : text("leadAtDiscretion", atDiscretion);
}
