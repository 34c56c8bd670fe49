import { actionFields, references } from "../framework";

const { reference, part, key } = actionFields;

/** Text that the framework would take for a reference to something else: a map, a file, a promise. */
const refers = (text: string): boolean =>
  text.startsWith(references.mark) && text !== references.nothing && !text.startsWith(references.escaped);

function isPlain(value: unknown): boolean {
  if (typeof value === "string") return !refers(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, each]) => name !== "__proto__" && isPlain(each));
}

/** What the action said last time, or nothing. */
const isState = (value: unknown): boolean =>
  value === null ||
  value === references.nothing ||
  (typeof value === "object" && !Array.isArray(value) && isPlain(value));

function isAction(value: unknown, index: string): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { id, bound, ...more } = value as Record<string, unknown>;
  return (
    typeof id === "string" &&
    references.actionId.test(id) &&
    bound === references.promise(index) &&
    Object.keys(more).length === 0
  );
}

const isBound = (value: unknown): boolean => Array.isArray(value) && value.length === 1 && isState(value[0]);

const isCall = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  isState(value[0]) &&
  typeof value[1] === "string" &&
  references.form.test(value[1]);

const json = (value: FormDataEntryValue | null): unknown => JSON.parse(typeof value === "string" ? value : "");

/** A page's form without scripts: one action, with what it said last time. */
function isPosted(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => name.startsWith(actionFields.begin));
  if (names.length === 0) return true;
  if (new Set(names).size < names.length) return false;
  if (names.some((name) => ![reference, part, key].some((rule) => rule.test(name)))) return false;
  const named = names.flatMap((name) => reference.exec(name)?.[1] ?? []);
  const [index] = named;
  if (index === undefined || named.length > 1) return false;
  if (names.some((name) => (part.exec(name)?.[1] ?? index) !== index)) return false;
  const [action, bound] = ([0, 1] as const).map((each) => json(form.get(actionFields.partOf(index, each))));
  return isAction(action, "1") && isBound(bound);
}

/** A page's form that a script sends: what the action said last time, and the fields. */
const isCalled = (form: FormData): boolean =>
  form.getAll(actionFields.called).length === 1 && isCall(json(form.get(actionFields.called)));

/** No field of ours has another name, and the framework fails at some. */
const fieldName = /^[\w$:.,@/+~()[\]-]{1,200}$/;

/** Whether a page of ours could have written it; what else it calls by the framework's names ends there in an error. */
export function couldBeOurs(form: FormData, byScript: boolean): boolean {
  if ([...form.keys()].some((name) => !fieldName.test(name))) return false;
  try {
    return byScript ? isCalled(form) : isPosted(form);
  } catch {
    return false;
  }
}
