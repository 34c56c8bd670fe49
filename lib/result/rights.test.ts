import { describe, expect, test } from "vitest";
import { rightsOf } from "./rights";
import { areaMade, rightOf } from "./testing/made-assessment";

const ref = { fact: "land.homestead", person: null, jurisdiction: null, area: null, register: "R1" } as const;
const inCity = (...rights: ReturnType<typeof rightOf>[]) => rightsOf([areaMade("cityDistrict", [], { rights })]);
const lines = (rights: ReturnType<typeof rightsOf>) =>
  rights.map(({ kind, count, said, silent, open }) => [
    kind,
    count,
    said.map(({ id }) => id),
    silent.map(({ id }) => id),
    open.map(({ lines: of }) => of.map(({ id }) => id)),
  ]);

describe("rights", () => {
  test("stand by kind, land first; a kind of which nothing is said is left out", () => {
    const rights = inCity(
      rightOf("school", { kind: "schooling" }),
      rightOf("field"),
      rightOf("fund", { kind: "housing", effect: "notApplicable" }),
    );
    expect(lines(rights)).toEqual([
      ["land", 1, ["field"], [], []],
      ["schooling", 1, ["school"], [], []],
    ]);
  });

  test("what is sure comes before what is not, what is silent and what is open stand apart", () => {
    const effects = [
      "notStated",
      "needFacts",
      "localRules",
      "dependsOnReading",
      "staysAtOrigin",
      "optional",
      "ifQualified",
      "gained",
      "keptWithPaper",
      "kept",
      "protected",
    ] as const;
    const [land] = inCity(...effects.map((effect) => rightOf(effect, { effect })));
    expect(land?.count).toBe(effects.length);
    expect(land?.said.map(({ id }) => id)).toEqual(effects.slice(2).toReversed());
    expect(land?.silent.map(({ id }) => id)).toEqual(["notStated"]);
    expect(land?.open.map(({ ask, lines: of }) => [ask, of.map(({ id }) => id)])).toEqual([[null, ["needFacts"]]]);
  });

  test("a document that does not say whether the land stays theirs is told to say nothing, last among what is said", () => {
    const rights = inCity(rightOf("landKeptAfterSettling", { effect: "notStated" }), rightOf("field"));
    expect(lines(rights)).toEqual([["land", 2, ["field", "landKeptAfterSettling"], [], []]]);
  });

  test("what unanswered questions keep open stands by the page that asks first", () => {
    const open = (id: string, missingFacts: ReturnType<typeof rightOf>["missingFacts"]) =>
      rightOf(id, { effect: "needFacts", missingFacts });
    const [land] = inCity(
      open("a", [ref]),
      open("b", [{ ...ref, fact: "registeredPoor" }, ref]),
      open("c", [{ ...ref, fact: "land.contractedLand" }]),
    );
    expect(land?.open.map(({ ask, lines: of }) => [ask?.fact, of.map(({ id }) => id)])).toEqual([
      ["land.homestead", ["a", "c"]],
      ["registeredPoor", ["b"]],
    ]);
  });
});

describe("in several kinds of place", () => {
  const across = (here: ReturnType<typeof rightOf>, there: ReturnType<typeof rightOf>) =>
    rightsOf([areaMade("a", [], { rights: [here] }), areaMade("b", [], { rights: [there] })]).flatMap(({ said }) =>
      said.map(({ areas }) => areas),
    );

  test("a right that is the same stands once, whichever clauses give it", () => {
    expect(across(rightOf("field"), rightOf("field", { clauses: ["二"] }))).toEqual([null]);
  });

  test.each([
    ["another right", { id: "other" }],
    ["another effect", { effect: "protected" }],
    ["other people", { for: ["P2"] }],
    ["another paper", { papers: ["deed"] }],
    ["another open fact", { missingFacts: [ref] }],
    ["something else to know", { remarks: ["pilot"] }],
  ] as const)("%s makes it two, each with its place", (_, more) => {
    const there = rightOf("field", more as Partial<ReturnType<typeof rightOf>>);
    expect(across(rightOf("field"), there).toSorted()).toEqual([["a"], ["b"]]);
  });
});

test("whose a right is, is said where it is not everybody's of whom any right speaks", () => {
  const [land] = inCity(rightOf("all", { for: ["P1", "P2"] }), rightOf("one", { for: ["P2"] }));
  expect(land?.said.map(({ id, for: people }) => [id, people])).toEqual([
    ["all", null],
    ["one", ["P2"]],
  ]);
});

test("a line keeps everything that is told of its right", () => {
  const { kind, otherReadings, ...told } = rightOf("field", { papers: ["deed"], remarks: ["pilot"] });
  const [land] = inCity({ kind, otherReadings, ...told });
  expect(land?.kind).toBe(kind);
  expect(land?.said).toEqual([{ ...told, for: null, areas: null }]);
});

test("what is open of a child's school is open of the child, and not of the grown people beside it", () => {
  const school = { fact: "school.stage", jurisdiction: null, area: null, register: null } as const;
  const asked = rightOf("enrolment", {
    kind: "schooling",
    effect: "needFacts",
    for: ["P1", "P2"],
    missingFacts: [
      { ...school, person: "P1" },
      { ...school, person: "P2" },
    ],
  });
  const everybodys = rightOf("fees", { kind: "schooling", effect: "gained", for: ["P1", "P2"] });
  const family = [
    { id: "P1", ageYears: 40 },
    { id: "P2", ageYears: 8 },
  ];
  const [schooling] = rightsOf([areaMade("cityDistrict", [], { rights: [asked, everybodys] })], family);
  const line = schooling?.open[0]?.lines[0];
  expect([line?.for, line?.missingFacts.map(({ person }) => person)]).toEqual([["P2"], ["P2"]]);
  expect(schooling?.said.map(({ for: whom }) => whom)).toEqual([null]);
});
