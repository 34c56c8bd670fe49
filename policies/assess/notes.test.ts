import { describe, expect, it } from "vitest";
import { all, any, given, kin, readings } from "../criterion";
import type { Person } from "../facts/schema";
import type { Placement, SettlementRoute } from "../policy";
import { answerOf, at, city, condition, family, person, personIn, reach, route, town } from "../testing/made-policy";

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

  it("is told only where every condition that is not met has one that would do better", () => {
    const both = (stableIncome: boolean): string[][] =>
      notes(
        [
          route("r", [], {
            conditions: [
              condition(permit, wider),
              condition(given("investor"), { id: "other", wider: { "X-b": given("stableIncome") } }),
            ],
          }),
        ],
        family({ residencePermit: false, labourContract: true, investor: false, stableIncome }),
      );
    expect([both(true), both(false)]).toEqual([[["otherReading:X-e", "otherReading:X-b"]], [[]]]);
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

describe("what the hukou itself calls for", () => {
  const inCounty = (registeredIn: string | null): string[] => {
    const people = [person("P1", "applicant", { hukou: { kind: "urban", division: "630123" } }, { registeredIn })];
    const found = answerOf({ routes: [route("r", [no])] }, people, { area: town });
    return personIn(found).notes;
  };

  it("is another county only where it is certain that one is not registered in the kind of place itself", () => {
    expect([inCounty("none"), inCounty(null), inCounty(town)]).toEqual([["anotherCounty"], [], []]);
  });

  it("is no application together with somebody from outside the mainland who is not the one registered there", () => {
    const there = person("P2", "sibling", {}, { registeredIn: city, residencePermit: false });
    const outside = person("P3", "sibling", { hukou: { kind: "outsideMainland" } }, { residencePermit: true });
    const joins = (residencePermit: boolean): string[] =>
      notes(
        [route("r", [permit], { reaches: [reach(kin("otherRelative"))] })],
        [
          person("P1", "applicant", {}, { residencePermit: false }),
          { ...there, ties: { xining: { registeredIn: city, residencePermit } } },
          outside,
        ],
      )[0] ?? [];
    expect([joins(true), joins(false)]).toEqual([["joinsRegistered:together"], ["joinsRegistered"]]);
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
