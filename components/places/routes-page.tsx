import type { BrowsedPlace } from "@/lib/places/browse";
import { useBrowserWords } from "./browser-words";
import { PlaceFrame } from "./place-frame";
import { RouteSection } from "./route-section";

/** Every way to settle: conditions, followers, placement, papers. */
export function RoutesPage({ place }: { place: BrowsedPlace }) {
  const words = useBrowserWords(place.policy, "routes");
  return (
    <PlaceFrame place={place} view="routes" words={words}>
      {place.policy.routes.map((route) => (
        <RouteSection key={route.id} route={route} words={words} />
      ))}
    </PlaceFrame>
  );
}
