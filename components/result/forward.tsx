import type { AreaBlock } from "@/lib/result/area-block";
import type { WayForward } from "@/lib/result/missing";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { refKey } from "@/policies/facts/rows";
import { Disclosure } from "../ui/disclosure";
import { Locator, Tag } from "../ui/tag";
import { Clauses } from "./clauses";
import type { HouseholdWords } from "./household-words";

interface ForwardProps {
  block: AreaBlock;
  place: JurisdictionId;
  words: HouseholdWords;
}

/** What would change the answer: what each takes and of which kind it is. */
export function Forward({ block, place, words }: ForwardProps) {
  const { t } = words;
  const { forward: ways, areas, canPrepare, elsewhere } = block;
  if (ways.length === 0) return null;
  const openTo = new Set(elsewhere.flatMap(({ for: people }) => people));
  const isWanted = !canPrepare && ways.some(({ for: people }) => people.some((person) => !openTo.has(person)));
  return (
    <Disclosure open={isWanted} summary={t("result.forward.title")}>
      <p className="hint">{t("result.forward.lead")}</p>
      <Ways ways={ways} areas={areas} place={place} words={words} />
    </Disclosure>
  );
}

/** Another kind of place asks nothing more of somebody: that comes before everything that they could change. */
export function OpenNow({ block: { elsewhere }, place, words }: ForwardProps) {
  if (elsewhere.length === 0) return null;
  return (
    <ul className="plain">
      {elsewhere.map(({ route, areas, for: people }) => (
        <li key={route + people.join()}>
          {words.t("result.forward.open", {
            who: words.names(people),
            areas: words.areas(place, areas, "any"),
            route: words.route(route),
          })}
        </li>
      ))}
    </ul>
  );
}

const howOf = ({ each, leads }: WayForward): string => (each ? "each" : leads.length > 1 ? "either" : "one");

interface WaysProps extends Pick<ForwardProps, "place" | "words"> {
  ways: readonly WayForward[];
  areas: readonly string[];
}

function Ways({ ways, areas, place, words }: WaysProps) {
  const { t } = words;
  return (
    <ol className="forward">
      {ways.map((way, index) => (
        <li key={index}>
          {t(`result.forward.way.${way.to}`, {
            who: words.names(way.for),
            how: howOf(way),
            lead: words.either(way.leads.map(words.name)),
            route: words.route(way.route),
          })}
          <ul>
            {way.needs.map((need) => (
              <li key={refKey(need)}>
                <Tag tone={need.kind === "wait" || need.kind === "paper" ? "wait" : undefined}>
                  {t(`result.forward.kind.${need.kind}`)}
                </Tag>{" "}
                {words.need(need, place, areas, way)}
                {need.earliest ? t("result.forward.earliest", { month: words.month(need.earliest) }) : ""}{" "}
                <Locator>
                  <Clauses locators={[need.clause]} place={place} words={words} />
                </Locator>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
