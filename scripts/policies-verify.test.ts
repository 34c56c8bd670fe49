import { describe, expect, it } from "vitest";
import { verifiedPlaces } from "./verify/places";
import { sourcesFolder, sourcesPresent, verifyPlace } from "./verify/verify";

const folder = sourcesFolder();
const present = sourcesPresent(folder);
if (!present)
  console.warn(
    `Skipped: the documents are not at ${folder}, so registers are not held against them (set POLICY_SOURCES).`,
  );

describe.skipIf(!present)("clause registers and the documents as found", () => {
  it.each(verifiedPlaces.map((place) => [place.policy.id, place] as const))(
    "%s agrees with its document",
    async (_, place) => {
      const { problems } = await verifyPlace(place, folder);
      expect(problems).toEqual([]);
    },
  );
});

it("says so when a document is missing from the folder", async () => {
  const [place] = verifiedPlaces;
  expect(place && (await verifyPlace(place, import.meta.dirname)).problems).toHaveLength(1);
});
