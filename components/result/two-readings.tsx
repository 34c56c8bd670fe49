import type { Outcome } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { ReadingView } from "@/lib/result/readings";
import { OutcomeMark } from "../ui/outcome-mark";
import type { HouseholdWords } from "./household-words";

interface ReadingsProps {
  readings: readonly ReadingView[];
  place: JurisdictionId;
  words: HouseholdWords;
  heading?: "h2" | "h3";
}

/** One text, two understandings: the question between them, and what each gives. */
export function TwoReadings({ readings, place, words, heading: Heading = "h3" }: ReadingsProps) {
  if (readings.length === 0) return null;
  return (
    <section className="readings">
      <Heading>{words.t("result.readings.title")}</Heading>
      {readings.map((reading) => (
        <Reading key={reading.id} reading={reading} place={place} words={words} />
      ))}
      <p className="hint">{words.t("result.readings.office")}</p>
    </section>
  );
}

function Reading({ reading, place, words }: { reading: ReadingView; place: string; words: HouseholdWords }) {
  const { t } = words;
  const said = `policies.${place}.readings.${reading.id}`;
  return (
    <>
      <p>
        <b>{t(`${said}.question`)}</b>
      </p>
      <div className="reading-pair">
        {(["A", "B"] as const).map((side) => (
          <div key={side}>
            <h4>{t(side === "A" ? "result.readings.a" : "result.readings.b")}</h4>
            <p>{t(`${said}.${side}`)}</p>
            {reading.people.map((people) => (
              <Given key={people.for.join()} outcome={people[side]} who={words.all(people.for)} words={words} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function Given({ outcome, who, words }: { outcome: Outcome; who: string; words: HouseholdWords }) {
  return (
    <p>
      <OutcomeMark word={outcome}>
        {words.t("result.readings.outcome", { who, outcome: words.t(`outcome.long.${outcome}`) })}
      </OutcomeMark>
    </p>
  );
}
