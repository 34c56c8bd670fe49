import type { Outcome } from "@/policies/assess/assessment";
import type { PlaceCard, ReadingView } from "@/lib/result/place-card";
import { OutcomeMark } from "../ui/outcome-mark";
import type { Words } from "./words";

/** One text, two understandings: the question between them, and what each gives. */
export function TwoReadings({ card, words }: { card: PlaceCard; words: Words }) {
  if (card.readings.length === 0) return null;
  return (
    <section className="readings">
      <h3>{words.t("result.readings.title")}</h3>
      {card.readings.map((reading) => (
        <Reading key={reading.id} reading={reading} place={card.id} words={words} />
      ))}
      <p className="hint">{words.t("result.readings.settle")}</p>
    </section>
  );
}

function Reading({ reading, place, words }: { reading: ReadingView; place: string; words: Words }) {
  const { t } = words;
  const said = `policies.${place}.readings.${reading.id}`;
  return (
    <>
      <p><b>{t(`${said}.question`)}</b></p>
      <div className="reading-pair">
        {(["A", "B"] as const).map((side) => (
          <div key={side}>
            <h4>{t(side === "A" ? "result.readings.a" : "result.readings.b")}</h4>
            <p>{t(`${said}.${side}`)}</p>
            {reading.people.map((people) => (
              <Given key={people.for.join()} outcome={people[side]} who={words.list(people.for.map(words.name))} words={words} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function Given({ outcome, who, words }: { outcome: Outcome; who: string; words: Words }) {
  return (
    <p>
      <OutcomeMark word={outcome}>{words.t("result.readings.outcome", { who, outcome: words.t(`outcome.long.${outcome}`) })}</OutcomeMark>
    </p>
  );
}
