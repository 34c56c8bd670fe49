import { describe, expect, it } from "vitest";
import { all, any, given, kin, not, readings } from "../criterion";
import type { Person } from "../facts/schema";
import type { Placement, SettlementRoute } from "../policy";
import { answerOf, at, condition, family, person, personIn, reach, route } from "../testing/made-policy";
import { strangers, toldIn, type Stranger } from "../testing/strangers";

const [yes, no] = [all(), any()];
const permit = given("residencePermit");
const contract = given("labourContract");
const notes = (routes: SettlementRoute[], people: readonly Person[] = family({ residencePermit: true })): string[][] =>
  answerOf({ routes }, people).people.map((one) => one.notes);
const led = (more: Parameters<typeof condition>[1], criterion = yes): SettlementRoute =>
  route("r", [], { conditions: [condition(criterion, more)] });

describe("what a condition says beside its outcome", () => {
  it("is told once to whoever takes the way, and to nobody else", () => {
    const noted = condition(permit, { otherReadings: ["X-b"], notes: [{ id: "diplomaKind", when: contract }] });
    const people = family(
      { residencePermit: true, labourContract: true },
      { residencePermit: true, labourContract: false },
      { residencePermit: false, labourContract: true },
      { residencePermit: true },
    );
    expect(notes([route("r", [], { conditions: [noted, { ...noted, id: "again" }] })], people)).toEqual([
      ["otherReading:X-b", "diplomaKind"],
      ["otherReading:X-b"],
      [],
      ["otherReading:X-b"],
    ]);
  });

  it("by the clause that names the follower is told to the follower alone", () => {
    const noted = route("r", [permit], {
      reaches: [
        reach(kin("otherRelative"), {
          otherReadings: ["X-k"],
          defersTo: "relief",
          notes: [{ id: "diplomaKind", when: yes }],
        }),
      ],
    });
    const [lead, follower] = notes([noted], family({ residencePermit: true }, { residencePermit: false }));
    expect(lead).toEqual([]);
    expect(follower).toEqual(expect.arrayContaining(["otherReading:X-k", "diplomaKind"]));
  });

  it("defers to another document only where this one does not decide, or prints a basic condition", () => {
    const deferring = (basis: SettlementRoute["basis"], criterion = yes): string[][] =>
      notes([{ ...led({ defersTo: "relief" }, criterion), basis }]);
    expect([
      deferring("conditionsMet"),
      deferring("basicConditionMet"),
      deferring("limitsLifted", readings("X-a", { A: yes, B: no })),
    ]).toEqual([[[]], [["defersTo:relief"]], [["defersTo:relief"]]]);
  });

  it("of the route as a whole is for the lead alone, where it holds of them", () => {
    const wider = {
      ...route("r", [permit], { reaches: [reach(kin("otherRelative"))] }),
      otherReadings: [{ id: "X-j", when: contract }],
    };
    const people = (labourContract: boolean): Person[] =>
      family({ residencePermit: true, labourContract }, { residencePermit: false, labourContract });
    expect([notes([wider], people(true)), notes([wider], people(false))]).toEqual([
      [["otherReading:X-j"], []],
      [[], []],
    ]);
  });
});

describe("a wider reading that was not taken", () => {
  const wider = { wider: { "X-e": contract } };
  const of = (labourContract: boolean, ...more: Parameters<typeof led>): string[] =>
    notes([led(...more)], family({ residencePermit: false, labourContract }))[0] ?? [];

  it("is told to whom it alone would let in", () => {
    expect([of(true, wider, permit), of(false, wider, permit)]).toEqual([["otherReading:X-e"], []]);
    expect(
      notes(
        [route("r", [], { conditions: [condition(permit, wider), condition(no)] })],
        family({ residencePermit: false, labourContract: true }),
      ),
    ).toEqual([[]]);
    expect(notes([led(wider, permit)], family({ residencePermit: true, labourContract: true }))).toEqual([[]]);
  });

  it("is told to followers of a lead who is let in", () => {
    const family2 = (residencePermit: boolean): Person[] => family({ residencePermit }, { residencePermit: false });
    const reaches = [reach(all(kin("child")), { wider: { "X-f": kin("otherRelative") } })];
    expect([
      notes([route("r", [permit], { reaches })], family2(true)),
      notes([route("r", [permit], { reaches })], family2(false)),
    ]).toEqual([
      [[], ["otherReading:X-f"]],
      [[], []],
    ]);
  });

  it("and hints are for whoever is not accepted", () => {
    const hint = { hints: [{ id: "jointProperty", when: contract }] };
    expect(
      notes(
        [route("r", [permit], hint)],
        family(
          { residencePermit: false, labourContract: true },
          { residencePermit: true, labourContract: true },
          { residencePermit: false, labourContract: false },
        ),
      ),
    ).toEqual([["jointProperty"], [], []]);
  });
});

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

describe("where the hukou is put", () => {
  const put = (id: string, when?: Placement["when"]): Placement => ({ id, cites: at("一"), ...(when && { when }) });

  it("is told once, in the document's order, with what is found of it; not what does not hold", () => {
    const routes = [
      route("a", [yes], { placements: [put("x"), put("y", no), put("z", { op: "authorityDecides" })] }),
      route("b", [yes], { placements: [put("x"), put("w", permit)] }),
    ];
    const { placements } = personIn(answerOf({ routes }, [person("P1", "applicant")]));
    expect(placements).toEqual([
      { id: "x", finding: "met", clause: "一" },
      { id: "z", finding: "authorityDecides", clause: "一" },
      { id: "w", finding: "unknown", clause: "一" },
    ]);
  });

  it("is the lead's for the followers too, unless the document says no place for them", () => {
    const people = [
      person("P1", "applicant", {}, { residencePermit: true }),
      person("P2", "child", { ageYears: 8 }, { residencePermit: false }),
      person("P3", "sibling", {}, { residencePermit: false }),
    ];
    const routes = [
      route("r", [permit], {
        placements: [put("x", permit)],
        reaches: [reach(kin("child")), reach(kin("otherRelative"), { noPlacement: true })],
      }),
    ];
    expect(answerOf({ routes }, people).people.map(({ placements }) => placements.length)).toEqual([1, 1, 0]);
  });
});
