import type { PlaceLine } from "@/lib/result/place-line";
import { Icon } from "../ui/outcome-icon";
import { outcomeTone } from "../ui/outcome-tone";
import { answerText } from "./answer-words";
import { landText } from "./land-text";
import { Unbroken } from "./unbroken";
import type { HouseholdWords } from "./household-words";

/** One line a place: who, what is missing, how many papers, the land; the whole line opens the place. */
export function PlaceLines({ lines, words }: { lines: readonly PlaceLine[]; words: HouseholdWords }) {
  return (
    <ul className="places" role="list">
      {lines.map((line) => (
        <li key={line.id} className={`tone-${outcomeTone(line.word)}`}>
          <a href={`/${words.locale}/check/result/${line.id}`}>
            <Icon name={line.word} />
            <Line line={line} words={words} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Line({ line, words }: { line: PlaceLine; words: HouseholdWords }) {
  const { t } = words;
  // Before a way is known neither is of use.
  const about = line.papers ? [papersText(line, words), landText(line.land, words)].filter(Boolean) : [];
  return (
    <div>
      <h2>
        {words.place(line.id)}
        {line.areas ? <small>{words.areas(line.id, line.areas)}</small> : null}
      </h2>
      <p>
        <Unbroken words={words}>{answerText(line, words) + t("result.verdict.stop")}</Unbroken>
        {line.newer ? (
          <b>
            {t("result.line.newer", { rule: t(`policies.${line.id}.caveats.successorName`) }) +
              t("result.verdict.stop")}
          </b>
        ) : null}
      </p>
      {about.length > 0 ? (
        <small>
          <Unbroken words={words}>{about.join(t("result.verdict.semicolon"))}</Unbroken>
        </small>
      ) : null}
    </div>
  );
}

function papersText({ papers }: PlaceLine, { t }: HouseholdWords): string {
  if (!papers) return "";
  return papers.length > 0 ? t("result.line.papers", { count: papers.length }) : t("result.line.noPapers");
}
