import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "@/policies";
import { arbitraryHousehold } from "@/policies/testing/arbitrary-household";
import { bestIn } from "../result/best";
import { shownAreas } from "../result/shown-areas";
import { withoutIdleOrigin } from "./idle-origin";
import { asOf } from "./testing/tables";

test.each([true, false])(
  "the same kinds of place are told as on a page, stated: %s",
  (stated) => {
    let spared = 0;
    fc.assert(
      fc.property(arbitraryHousehold({ stated }), (household) => {
        for (const place of assess(household, asOf).jurisdictions) {
          const less = withoutIdleOrigin(place, household);
          if (less !== place) spared += 1;
          expect(shownAreas(less).map(({ placeType }) => placeType)).toEqual(
            shownAreas(place).map(({ placeType }) => placeType),
          );
          expect(bestIn(less)).toEqual(bestIn(place));
        }
      }),
      { numRuns: 300 },
    );
    expect(spared).toBeGreaterThan(5);
  },
  120_000,
);
