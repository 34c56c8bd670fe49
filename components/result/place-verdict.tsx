import type { Combination } from "@/lib/result/lead";
import type { PlaceCard } from "@/lib/result/place-card";
import { Row, RowList } from "../ui/row-list";
import { outcomeTone } from "../ui/outcome-tone";
import type { Words } from "./words";

/** The answer of each person in one place; people with the same answer share a line. */
export function PlaceVerdict({ card, words }: { card: PlaceCard; words: Words }) {
  const { t } = words;
  return (
    <>
      <RowList>
        {card.groups.map(({ word, people, routes }) => (
          <Row
            key={word}
            icon={word}
            tone={outcomeTone(word)}
            note={routes.length > 0 && word !== "needFacts" ? t("result.card.byRoute", { routes: routes.map(words.route).join(t("answers.listComma")) }) : null}
          >
            <b>{words.all(people)}</b>
            {`${t("answers.colon")}${t(`outcome.long.${word}`)}`}
          </Row>
        ))}
      </RowList>
      <Leads combinations={card.combinations} words={words} />
    </>
  );
}

/** Who applies and who comes along, where somebody does. */
function Leads({ combinations, words }: { combinations: readonly Combination[]; words: Words }) {
  const lines = combinations.map((combination) => leadText(combination, words)).filter(Boolean);
  return lines.length > 0 ? <p className="leads">{lines.join("")}</p> : null;
}

function leadText({ lead, followers, atDiscretion }: Combination, { t, name, list }: Words): string {
  const text = (key: string, people: readonly string[]): string => (people.length > 0 ? t(`result.card.${key}`, { lead: name(lead), followers: list(people.map(name)) }) : "");
  return followers.length > 0 ? text("lead", followers) + text("atDiscretion", atDiscretion) : text("leadAtDiscretion", atDiscretion);
}
