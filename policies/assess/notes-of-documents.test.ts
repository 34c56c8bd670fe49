import { describe, expect, it } from "vitest";
import { all, any, given, not, readings } from "../criterion";
import { answerOf, family, personIn, route } from "../testing/made-policy";
import { type Stranger, strangers, toldIn } from "../testing/strangers";

const no = any();
const permit = given("residencePermit");

describe("what every document can need", () => {
  const settled: Stranger = {
    relation: "spouse",
    hukou: { kind: "urban", division: "630102" },
    formerHukou: { kind: "urban", division: "630102" },
    tie: { registeredIn: "cityDistrict", settledMonthsAgo: 60 },
  };
  const city = (members: Stranger[], dwelling?: "ownedLawful", holders: string[] = ["P2"]) =>
    toldIn(
      "xining",
      "cityDistrict",
      strangers("xining", members, dwelling && { cityDistrict: { dwelling, dwellingHolders: holders } }),
    );
  const notesIn = (...args: Parameters<typeof city>): string[][] => city(...args).people.map((one) => one.notes);

  it("joinsRegistered: whoever is related to a member who is registered there, and stays out of it; no lodger", () => {
    expect(notesIn([{}, settled, { relation: "child", ageYears: 8 }, { relation: "unrelated" }])).toEqual([
      ["joinsRegistered"],
      [],
      ["joinsRegistered"],
      [],
    ]);
    expect(notesIn([{}, { ...settled, wantsToMove: false }])).toEqual([["joinsRegistered"], []]);
    expect(notesIn([{}, { relation: "spouse" }])).toEqual([[], []]);
  });

  it("joinsRegistered:together, where applying together would have worked; jointProperty, where the owner is registered already", () => {
    expect(notesIn([{}, settled], "ownedLawful")).toEqual([["jointProperty", "joinsRegistered:together"], []]);
    expect(notesIn([{}, { relation: "spouse", wantsToMove: false }], "ownedLawful")).toEqual([["jointProperty"], []]);
    expect(notesIn([{}, { ...settled, relation: "sibling", maritalStatus: "neverMarried" }], "ownedLawful")).toEqual([
      ["joinsRegistered"],
      [],
    ]);
  });

  it("anotherCounty: registered in the jurisdiction, and not here", () => {
    const countyOnes: Stranger[] = [
      {
        hukou: { kind: "urban", division: "630123" },
        formerHukou: { kind: "urban", division: "630123" },
        tie: { registeredIn: "none" },
      },
      { hukou: { kind: "rural", division: "630123" } },
      {},
    ];
    expect(notesIn(countyOnes)).toEqual([["anotherCounty"], ["anotherCounty"], []]);
    expect(
      toldIn("xining", "placeOfOrigin", strangers("xining", countyOnes)).people.map((one) =>
        one.notes.includes("anotherCounty"),
      ),
    ).toEqual([false, false, false]);
  });

  it("outsideMainland, and registerFirst where the document has no clause for people without a hukou", () => {
    const both: Stranger[] = [
      {},
      { hukou: { kind: "outsideMainland", division: "810000" } },
      { hukou: { kind: "none" } },
    ];
    expect(notesIn(both)).toEqual([[], ["outsideMainland"], ["registerFirst"]]);
    expect(
      toldIn("bijie", "townOrSmallCity", strangers("bijie", both)).people.map((one) =>
        one.notes.filter((note) => ["outsideMainland", "registerFirst"].includes(note)),
      ),
    ).toEqual([[], ["outsideMainland"], []]);
  });

  it("successor: everybody whom the document speaks to, where a newer one is known", () => {
    expect(
      toldIn("weihai", "cityOrTown", strangers("weihai", [{}, { wantsToMove: false }])).people.map((one) =>
        one.notes.includes("successor"),
      ),
    ).toEqual([true, false]);
    expect(notesIn([{}])).toEqual([[]]);
  });

  it("diplomaKind: graduates on the way that asks for it, nobody who still studies", () => {
    const graduate: Stranger = {
      education: { graduated: "university", graduatedIn: "elsewhere", graduatedOverseas: false, admitted: "none" },
      formerHukou: { kind: "rural", division: "410100" },
      tie: { work: "employed", worksIn: "cityDistrict" },
    };
    expect(
      notesIn([
        graduate,
        {},
        {
          ...graduate,
          education: { graduated: "none", graduatedOverseas: false, admitted: "university", admittedIn: "630100" },
          tie: { studiesIn: "cityDistrict" },
        },
      ]).map((list) => list.includes("diplomaKind")),
    ).toEqual([true, false, false]);
  });

  it("otherReading:X-b: whoever left the forces otherwise and is accepted for resettlement", () => {
    const soldier = (military: Stranger["military"], resettlementAccepted = true): Stranger => ({
      military,
      tie: { resettlementAccepted },
    });
    const formers = [
      soldier("otherDischarged"),
      soldier("ruralSoldierDischarged"),
      soldier("ruralStudentDischarged"),
      soldier("none"),
      soldier("serving"),
      soldier("otherDischarged", false),
      soldier("resettledOfficer"),
    ];
    expect(notesIn(formers).map((list) => list.includes("otherReading:X-b"))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("readingsDiffer: an ambiguity that changes the finding, and not the outcome", () => {
    expect(
      personIn(
        answerOf(
          { routes: [route("r", [readings("X-a", { A: no, B: all(not(permit), { op: "authorityDecides" }) })])] },
          family({ residencePermit: false }),
        ),
      ).notes,
    ).toEqual(["readingsDiffer:X-a"]);
  });
});
