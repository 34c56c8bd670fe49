import type { BrowsedPlace } from "@/lib/places/browse";
import { useBrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { PlaceFrame } from "./place-frame";

/** Where one sentence can be understood in two ways, and which of them counts here. */
export function ReadingsPage({ place }: { place: BrowsedPlace }) {
  const words = useBrowserWords(place.policy, "readings");
  const { t, own } = words;
  return (
    <PlaceFrame place={place} view="readings" words={words}>
      {place.policy.readings.map(({ id, cites, taken }) => (
        <section key={id} id={id}>
          <h2>
            {own(`readings.${id}.question`)} <Cited cites={cites} words={words} />
          </h2>
          <ul className="rules" role="list">
            {(["A", "B"] as const).map((side) => (
              <li key={side}>
                {t(side === "A" ? "places.a" : "places.b")}
                {t("answers.colon")}
                {own(`readings.${id}.${side}`)}
              </li>
            ))}
          </ul>
          <p className="note">
            {t("places.readingId", { id })}
            {t(`places.taken.${taken}`)}
          </p>
        </section>
      ))}
    </PlaceFrame>
  );
}
