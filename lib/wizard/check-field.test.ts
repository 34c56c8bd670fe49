import { describe, expect, test } from "vitest";
import { checkField, isNeeded, isUnsure, numberOf } from "./check-field";
import { firstControl, isNobodyButton, listOf, textOf, type Field } from "./form";
import { postedValues, textIn } from "./posted";

const messages = { required: "required", digits: "digits", max: "max", exclusive: "exclusive", both: "both" };
const option = (value: string, alone = false) => ({ value, label: value, ...(alone && { alone }) });
const field = (kind: Field["kind"], more: Partial<Field> = {}): Field => ({
  name: "f",
  kind,
  label: "",
  options: [],
  messages,
  ...more,
});

describe("a choice", () => {
  const choice = field("choice", { options: [option("a")], groups: [{ label: "", options: [option("b")] }] });
  test.each([
    ["a", null],
    [" a ", null],
    ["b", null],
    ["c", "required"],
    ["", "required"],
  ])("of %j: %s", (f, expected) => {
    expect(checkField(choice, { f })).toBe(expected);
    expect(checkField({ ...choice, kind: "select" }, { f })).toBe(expected);
  });
});

describe("ticks", () => {
  const ticks = field("checks", { options: [option("a"), option("b"), option("none", true)] });
  test.each([
    [["a"], null],
    [["a", "b"], null],
    [["none"], null],
    [["a", "none"], "exclusive"],
    [["a", "unknown"], null],
    [["unknown"], "required"],
    [[], "required"],
  ])("%j: %s", (f, expected) => {
    expect(checkField(ticks, { f })).toBe(expected);
  });

  test("may all be left out where they are optional", () => {
    expect(checkField({ ...ticks, optional: true }, { f: [] })).toBeNull();
    expect(checkField({ ...ticks, optional: true }, { f: ["a", "none"] })).toBe("exclusive");
  });
});

describe("numbers", () => {
  const number = field("number", { max: 120 });
  const months = field("months", { max: 30 });
  test.each([
    [number, { f: "120" }, null],
    [number, { f: "121" }, "max"],
    [number, { f: "１２" }, null],
    [number, { f: "-1" }, "digits"],
    [number, { f: "1.5" }, "digits"],
    [number, { f: "3 0" }, null],
    [number, { f: "" }, "required"],
    [number, { f_unsure: ["unsure"] }, null],
    [number, { f: "3", f_unsure: ["unsure"] }, "both"],
    [months, { f_years: "2", f_months: "6" }, null],
    [months, { f_years: "2", f_months: "7" }, "max"],
    [months, { f_years: "", f_months: "30" }, null],
    [months, { f_years: "2", f_months: "x" }, "digits"],
    [months, { f: "3" }, "required"],
    [months, { f_unsure: ["unsure"] }, null],
    [months, { f_months: "1", f_unsure: ["unsure"] }, "both"],
  ] as [Field, Record<string, string | string[]>, string | null][])("%#: %j", (asked, values, expected) => {
    expect(checkField(asked, values)).toBe(expected);
  });

  test("have no end where none is known", () => {
    expect(checkField(field("number"), { f: "100000" })).toBeNull();
  });

  test("of years and months are months", () => {
    expect(numberOf(months, { f_years: "2", f_months: "7" })).toBe(31);
    expect(numberOf(months, { f_years: "2" })).toBe(24);
    expect(numberOf(number, { f: "7", f_years: "2" })).toBe(7);
  });

  test("are not known where that is ticked", () => {
    expect(isUnsure(number, { f_unsure: ["unsure"] })).toBe(true);
    expect(isUnsure(number, { f_unsure: [] })).toBe(false);
  });
});

test("what goes without words of its own says that it is required", () => {
  const bare = { messages: { required: "required" } };
  expect(checkField(field("checks", { ...bare, options: [option("a"), option("n", true)] }), { f: ["a", "n"] })).toBe(
    "required",
  );
  expect(checkField(field("number", bare), { f: "x" })).toBe("required");
  expect(checkField(field("number", bare), { f: "1", f_unsure: ["unsure"] })).toBe("required");
  expect(checkField(field("number", { ...bare, max: 1 }), { f: "2" })).toBe("required");
});

test("a field that hangs on another is asked for one of its answers only", () => {
  const hanging = field("choice", { options: [option("a")], neededWhen: { name: "g", values: ["yes"] } });
  expect(isNeeded(hanging, { g: "yes" })).toBe(true);
  expect(checkField(hanging, { g: "yes" })).toBe("required");
  expect(checkField(hanging, { g: "no" })).toBeNull();
  expect(checkField(hanging, {})).toBeNull();
});

describe("what was posted", () => {
  test("is read as plain text, a list by its first", () => {
    expect(textOf({ a: " ３６ " }, "a")).toBe("36");
    expect(textOf({ a: ["x", "y"] }, "a")).toBe("x");
    expect(textOf({ a: [] }, "a")).toBe("");
    expect(textOf({}, "a")).toBe("");
    expect(listOf({ a: [" x", "ｙ"] }, "a")).toEqual(["x", "y"]);
    expect(listOf({ a: " x " }, "a")).toEqual(["x"]);
    expect(listOf({ a: "" }, "a")).toEqual([]);
  });

  test("is taken for the fields that were asked, and no longer than any answer", () => {
    const data = new FormData();
    for (const [name, value] of [
      ["tick", "a"],
      ["tick", "b"],
      ["choice", "x".repeat(70)],
      ["choice", "y"],
      ["age", "36"],
      ["age_unsure", "unsure"],
      ["stay_years", "2"],
      ["stay_months", "3"],
      ["foreign", "z"],
    ] as const)
      data.append(name, value);
    data.append("file", new Blob(["x"]), "x.txt");
    const asked = [
      field("checks", { name: "tick" }),
      field("choice", { name: "choice" }),
      field("select", { name: "file" }),
      field("number", { name: "age" }),
      field("months", { name: "stay" }),
      field("checks", { name: "nothing" }),
    ];
    expect(postedValues(data, asked)).toEqual({
      tick: ["a", "b"],
      choice: "x".repeat(60),
      file: "",
      age: "36",
      age_unsure: ["unsure"],
      stay_years: "2",
      stay_months: "3",
      stay_unsure: [],
      nothing: [],
    });
    expect(textIn(data, "choice", 65)).toBe("x".repeat(65));
    expect(textIn(data, "missing")).toBe("");
  });

  test("the link of an error leads to the years of a time, else to the field", () => {
    expect(firstControl(field("months"))).toBe("f_years");
    expect(firstControl(field("number"))).toBe("f");
  });

  test.each([["nobody"], ["rest"]])("%s is a button that answers for several", (pressed) => {
    expect(isNobodyButton(pressed)).toBe(true);
  });
  test.each([["next"], [""], [undefined]])("%j is none", (pressed) => expect(isNobodyButton(pressed)).toBe(false));
});

test("a year of birth where an age is asked for is answered with the two ages that it can mean", () => {
  const age = field("number", { max: 120, thisYear: 2026, messages: { ...messages, born: "YEAR: BEFORE or AFTER" } });
  expect(checkField(age, { f: "1990" })).toBe("1990: 35 or 36");
  expect(checkField(age, { f: "2026" })).toBe("2026: 0 or 0");
});
