import { describe, expect, it } from "vitest";
import { canBeRegisteredIn, liesIn, placesOfRegistration } from "./areas";
import type { HukouKind } from "./facts/vocabulary";
import { areaIds, areasOf, jurisdictionIds, seatOf, type JurisdictionId } from "./jurisdictions";

/** Contract §1, "Registered there", sentence by sentence. */

const where = (id: JurisdictionId, kind: HukouKind, division?: string | null): readonly string[] =>
  placesOfRegistration(seatOf(id), { kind, division });
const canBe = (id: JurisdictionId, kind: HukouKind, division: string | undefined, area: string): boolean =>
  canBeRegisteredIn(seatOf(id), { kind, division }, area);

describe("whether a code lies in a division", () => {
  it.each([
    ["630102", "6301", true],
    ["630100", "6301", true],
    ["632200", "6301", false],
    ["410100", "6301", false],
    ["630000", "6301", undefined],
    ["410000", "6301", false],
    ["330000", "33", true],
    ["330106", "33", true],
    [null, "6301", undefined],
    [undefined, "6301", undefined],
    ["zzzzzz", "6301", false],
    ["63zzzz", "6301", false],
  ])("%s in %s: %s", (code, division, lies) => expect(liesIn(code, division)).toBe(lies));
});

describe("none", () => {
  it.each(jurisdictionIds)(
    "of somebody without a hukou or from outside the mainland, and of a division outside %s",
    (id) => {
      expect([
        where(id, "none"),
        where(id, "outsideMainland", "810000"),
        where(id, "rural", "410100"),
        where(id, "urban", "410100"),
        where(id, "urban", "410000"),
      ]).toEqual([["none"], ["none"], ["none"], ["none"], ["none"]]);
    },
  );
});

describe("a rural hukou in the jurisdiction", () => {
  it.each<[JurisdictionId, string, string]>([
    ["xining", "630123", "placeOfOrigin"],
    ["xining", "630102", "placeOfOrigin"],
    ["xining", "630100", "placeOfOrigin"],
    ["weihai", "371082", "villageOfOrigin"],
    ["bijie", "520525", "placeOfOrigin"],
    ["dandong", "210624", "placeOfOrigin"],
    ["zhejiang", "330782", "none"],
  ])("is where the way back leads: %s %s %s", (id, code, area) => expect(where(id, "rural", code)).toEqual([area]));

  it("of unknown division may be there or not", () => {
    for (const code of [undefined, null, "630000"])
      expect(where("xining", "rural", code)).toEqual(["placeOfOrigin", "none"]);
    expect(where("zhejiang", "rural")).toEqual(["none"]);
  });
});

describe("an urban hukou", () => {
  it.each<[JurisdictionId, string[], string]>([
    ["xining", ["630102", "630103", "630104", "630105"], "cityDistrict"],
    ["bijie", ["520502"], "cityDistrict"],
    ["dandong", ["210602", "210603", "210604"], "cityProper"],
  ])("in one of the city's own districts of %s is there", (id, codes, area) => {
    for (const code of codes) expect(where(id, "urban", code)).toEqual([area]);
  });

  it.each<[JurisdictionId, string, string[]]>([
    ["xining", "630123", ["townOrSmallCity", "none"]],
    ["xining", "630100", ["cityDistrict", "townOrSmallCity", "none"]],
    // 湟中 was a county when the document was printed and is a district now.
    ["xining", "630122", ["cityDistrict", "townOrSmallCity", "none"]],
    ["xining", "630106", ["cityDistrict", "townOrSmallCity", "none"]],
    ["weihai", "371082", ["cityOrTown", "none"]],
    ["bijie", "520525", ["townOrSmallCity", "none"]],
    ["bijie", "520500", ["townOrSmallCity", "cityDistrict", "none"]],
    ["dandong", "210624", ["countyOrCountyCity", "none"]],
    ["dandong", "210600", ["cityProper", "countyOrCountyCity", "none"]],
    ["zhejiang", "330122", ["countyUnderHangzhou", "hangzhouCity", "none"]],
    ["zhejiang", "330782", ["countyOrCountyCity", "otherCity", "none"]],
    ["zhejiang", "330000", ["countyOrCountyCity", "countyUnderHangzhou", "otherCity", "hangzhouCity", "none"]],
  ])("of %s %s may be in %j", (id, code, areas) => expect(where(id, "urban", code)).toEqual(areas));

  it.each(jurisdictionIds)("of unknown division is nowhere a village or a place of origin in %s", (id) => {
    const villages = areasOf(id)
      .filter(({ is }) => is !== undefined)
      .map((area) => area.id);
    expect(where(id, "urban")).toEqual([...areaIds(id).filter((area) => !villages.includes(area)), "none"]);
  });
});

describe("what somebody states", () => {
  it("may be a village of Bijie that is nobody's origin, of rural people who can be there", () => {
    expect([
      canBe("bijie", "rural", "520525", "village"),
      canBe("bijie", "rural", undefined, "village"),
      canBe("bijie", "rural", "410100", "village"),
    ]).toEqual([true, true, false]);
    expect([canBe("bijie", "urban", "520525", "village"), canBe("bijie", "none", undefined, "village")]).toEqual([
      false,
      false,
    ]);
  });

  it("is nothing that the hukou excludes", () => {
    expect([
      canBe("xining", "rural", "630123", "placeOfOrigin"),
      canBe("xining", "rural", "630123", "none"),
      canBe("xining", "rural", "630123", "cityDistrict"),
    ]).toEqual([true, false, false]);
    expect([
      canBe("xining", "urban", "630123", "none"),
      canBe("xining", "urban", "630123", "cityDistrict"),
      canBe("xining", "urban", "630102", "none"),
    ]).toEqual([true, false, false]);
  });
});
