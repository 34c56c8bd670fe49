/**
 * What the framework writes into a form about its action, and reads back by rules of its own: names that begin with
 * `$ACTION`, and in a form that a script sends the field `0`, the list of what the action is called with.
 */
const fields = { reference: /^\$ACTION_REF_(\d{1,3})$/, part: /^\$ACTION_(\d{1,3}):([01])$/, key: /^\$ACTION_KEY$/ };

/** Text that the framework would take for a reference to something else: a map, a file, a promise. @param {string} text */
const refers = (text) => text.startsWith("$") && text !== "$undefined" && !text.startsWith("$$");

/** @param {unknown} value @returns {boolean} */
function isPlain(value) {
  if (typeof value === "string") return !refers(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, each]) => name !== "__proto__" && isPlain(each));
}

/** What the action said last time, or nothing. @param {unknown} value */
const isState = (value) =>
  value === null || value === "$undefined" || (typeof value === "object" && !Array.isArray(value) && isPlain(value));

/** @param {unknown} value @param {string} index */
function isAction(value, index) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { id, bound, ...more } = /** @type {Record<string, unknown>} */ (value);
  return (
    typeof id === "string" && /^[\da-f]{1,128}$/.test(id) && bound === `$@${index}` && Object.keys(more).length === 0
  );
}

/** @param {unknown} value */
const isBound = (value) => Array.isArray(value) && value.length === 1 && isState(value[0]);

/** @param {unknown} value */
const isCall = (value) =>
  Array.isArray(value) && value.length === 2 && isState(value[0]) && /^\$K[\da-f]{1,3}$/.test(String(value[1]));

/** @param {FormDataEntryValue | null} value */
const json = (value) => JSON.parse(typeof value === "string" ? value : "");

/** A page's form without scripts: one action, with what it said last time. @param {FormData} form */
function isPosted(form) {
  const names = [...form.keys()].filter((name) => name.startsWith("$ACTION"));
  if (names.length === 0) return true;
  if (new Set(names).size < names.length) return false;
  if (names.some((name) => !Object.values(fields).some((rule) => rule.test(name)))) return false;
  const references = names.flatMap((name) => fields.reference.exec(name)?.[1] ?? []);
  const [index] = references;
  if (index === undefined || references.length > 1) return false;
  if (names.some((name) => (fields.part.exec(name)?.[1] ?? index) !== index)) return false;
  return isAction(json(form.get(`$ACTION_${index}:0`)), "1") && isBound(json(form.get(`$ACTION_${index}:1`)));
}

/** A page's form that a script sends: what the action said last time, and the fields. @param {FormData} form */
const isCalled = (form) => form.getAll("0").length === 1 && isCall(json(form.get("0")));

/** No field of ours has another name, and the framework fails at some. */
const named = /^[\w$:.,@/+~()[\]-]{1,200}$/;

/** Whether a page of ours could have written it; what else it calls by the framework's names ends there in an error. @param {FormData} form @param {boolean} byScript */
export function couldBeOurs(form, byScript) {
  if ([...form.keys()].some((name) => !named.test(name))) return false;
  try {
    return byScript ? isCalled(form) : isPosted(form);
  } catch {
    return false;
  }
}
