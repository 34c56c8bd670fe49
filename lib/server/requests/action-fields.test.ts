import { expect, test } from "vitest";
import { couldBeOurs } from "./action-fields";

const id = "60a1".repeat(10);
const action = JSON.stringify({ id, bound: "$@1" });
const said = { problems: [{ field: "age", message: "$$5" }], confirmed: "", values: { age: ["x"], sex: "$undefined" } };

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}
const posted = (fields: Record<string, string>) =>
  form({ $ACTION_REF_1: "", "$ACTION_1:0": action, "$ACTION_1:1": "[null]", $ACTION_KEY: "k1", age: "$5", ...fields });

test("a page's form is read, first and after a refusal", () => {
  expect(couldBeOurs(posted({}), false)).toBe(true);
  expect(couldBeOurs(posted({ "$ACTION_1:1": JSON.stringify([said]) }), false)).toBe(true);
  expect(couldBeOurs(form({ age: "61" }), false)).toBe(true);
  expect(couldBeOurs(form({ "1_age": "61", "0": JSON.stringify([said, "$K1"]) }), true)).toBe(true);
});

test.each([
  ["a map", { "$ACTION_1:1": '["$Q1"]' }],
  ["a promise", { "$ACTION_1:1": '["$@2"]' }],
  ["a hidden map", { "$ACTION_1:1": '[{"values":{"a":["$Q2"]}}]' }],
  ["a prototype", { "$ACTION_1:1": '[{"__proto__":{"a":1}}]' }],
  ["a number", { "$ACTION_1:1": "5" }],
  ["nothing", { "$ACTION_1:1": "null" }],
  ["too many", { "$ACTION_1:1": "[null,null]" }],
  ["too few", { "$ACTION_1:1": "[]" }],
  ["a list", { "$ACTION_1:1": "[[]]" }],
  ["a broken action", { "$ACTION_1:0": '{"id":"' }],
  ["an action that is none", { "$ACTION_1:0": "[]" }],
  ["an action without a name", { "$ACTION_1:0": '{"id":{"a":1},"bound":"$@1"}' }],
  ["an action bound elsewhere", { "$ACTION_1:0": JSON.stringify({ id, bound: "$@9" }) }],
  ["a second action", { $ACTION_REF_2: "" }],
  ["another kind of action", { [`$ACTION_ID_${id}`]: "" }],
  ["more parts", { "$ACTION_2:0": action }],
  ["a field with an odd name", { "a;\0%2e中": "61" }],
  ["unknown marks", { $ACTION_NONSENSE: "" }],
])("%s is no page's form", (_, fields) => expect(couldBeOurs(posted(fields), false)).toBe(false));

test.each([
  "5",
  "[]",
  "null",
  '["$K1"]',
  '[null,"$K1",1]',
  '[null,"$F1"]',
  '["$Q1","$K1"]',
  '[null,["$K1"]]',
  '[null,[["$K1"]]]',
  "[null",
  '"$K1"',
  "[null,{}]",
])("a script calls nothing with %s", (call) =>
  expect(couldBeOurs(form({ "0": call, "1_age": "61" }), true)).toBe(false),
);

test("an action that is told what it said last time is not called by its name alone", () =>
  expect(couldBeOurs(form({ [`$ACTION_ID_${id}`]: "", age: "61" }), false)).toBe(false));

test("a script calls once", () => {
  const twice = form({ "0": '[null,"$K1"]' });
  twice.append("0", '[null,"$K1"]');
  expect(couldBeOurs(twice, true)).toBe(false);
  expect(couldBeOurs(form({ "1_age": "61" }), true)).toBe(false);
});
