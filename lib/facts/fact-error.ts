import type { z } from "zod";
import { impossibleCodes } from "@/policies/facts/impossible";
import { placeNow } from "./first-edition";

/** Is it a combination of facts, each of which could be? */
export const isImpossible = (code: string): boolean => impossibleCodes.some((impossible) => impossible === code);

/** Every stable code. Words: messages `errors.<code>`. */
export const factErrorCodes = [
  "unknownKey",
  "renamedKey",
  "removedKey",
  "required",
  "wrongType",
  "notWhole",
  "notOneOf",
  "tooLow",
  "tooHigh",
  "tooFew",
  "tooMany",
  "wrongForm",
  "notPersonId",
  "notDivision",
  "unknownDivision",
  "notDate",
  "tooManyRegisters",
  "notRegisterId",
  ...impossibleCodes,
  "empty",
  "notUtf8",
  "brokenJson",
  "tooDeep",
  "repeatedKey",
] as const;
export type FactErrorCode = (typeof factErrorCodes)[number];

/** One thing that is wrong with what was sent: where, which code, and what its words need. */
export interface FactError {
  path: readonly (string | number)[];
  code: FactErrorCode;
  values: Readonly<Record<string, string | number>>;
}

type Issue = z.core.$ZodIssue;

const error = (path: readonly PropertyKey[], code: FactErrorCode, values: FactError["values"] = {}): FactError => ({
  path: path.map((key) => (typeof key === "number" ? key : String(key))),
  code,
  values,
});

/** Strings with a form of their own, by the name of the field, or of the list that holds them. */
const forms: Record<string, FactErrorCode> = {
  id: "notPersonId",
  spouse: "notPersonId",
  parents: "notPersonId",
  dwellingHolders: "notPersonId",
  register: "notRegisterId",
  division: "notDivision",
  graduatedIn: "notDivision",
  admittedIn: "notDivision",
  asOf: "notDate",
};

const formOf = (path: readonly PropertyKey[]): FactErrorCode => {
  const name = path.findLast((key) => typeof key === "string");
  return forms[String(name)] ?? "wrongForm";
};

function ofType({ path, expected, input }: z.core.$ZodIssueInvalidType): FactError {
  if (input === undefined) return error(path, "required");
  if (expected === "int") return error(path, "notWhole");
  return error(path, "wrongType", { expected });
}

function ofSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): FactError {
  const list = issue.origin === "array";
  if (issue.code === "too_small") return error(issue.path, list ? "tooFew" : "tooLow", { min: Number(issue.minimum) });
  return error(issue.path, list ? "tooMany" : "tooHigh", { max: Number(issue.maximum) });
}

/** What may be unknown may be null, so a null that is wrong stands where something must be known. */
const isNull = ({ input, path }: Issue): boolean => input === null && path.length > 0;

/** A key of the first edition says where it stands now. */
function ofKey(path: readonly PropertyKey[], key: string): FactError {
  const now = placeNow(key);
  if (now === undefined) return error(path, "unknownKey", { key: shown(key) });
  return now === null ? error(path, "removedKey", { key }) : error(path, "renamedKey", { key, to: now });
}

function ofIssue(issue: Issue): FactError[] {
  if (isNull(issue)) return [error(issue.path, "required")];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ofKey([...issue.path, key], key));
    case "invalid_key":
      return [error(issue.path, "notRegisterId")];
    case "invalid_type":
      return [ofType(issue)];
    case "invalid_value":
      return [error(issue.path, "notOneOf", { values: issue.values.map(String).join("、") })];
    case "too_small":
    case "too_big":
      return [ofSize(issue)];
    case "invalid_format":
      return [error(issue.path, formOf(issue.path))];
    case "custom":
      return [error(issue.path, factErrorCodes.find((code) => code === issue.params?.code) ?? "wrongForm")];
    default:
      return [error(issue.path, formOf(issue.path))];
  }
}

/** A key is the sender's own text: long ones are cut before they are sent back. */
const mostOfKey = 60;
export const shown = (key: string): string => (key.length > mostOfKey ? `${key.slice(0, mostOfKey)}…` : key);

/** @returns what is wrong, at most one error for each field and unknown key. */
export function factErrors(issues: readonly Issue[]): FactError[] {
  const byPath = new Map<string, FactError>();
  for (const found of issues.flatMap(ofIssue)) {
    const at = pointer(found.path);
    if (!byPath.has(at)) byPath.set(at, found);
  }
  return [...byPath.values()];
}

/** RFC 6901. */
export const pointer = (path: FactError["path"]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
