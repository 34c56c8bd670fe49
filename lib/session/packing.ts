import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { factKey, pathOf, refAt } from "../wizard/fact-key";
import { answersSchema, type Answers } from "./answers";

/**
 * Twelve people with five places must fit into one cookie: objects become rows in the order of the schema and
 * words become their place in its lists, so that only what was answered takes room.
 */
type Node = { anyOf?: Node[]; enum?: unknown[]; type?: string | string[]; properties?: Record<string, Node>; items?: Node };
type Packed = number | string | Packed[];

const notKnown = 0;
const notSure = -1;

const schema = z.toJSONSchema(answersSchema, { io: "input" });
const root: Node = JSON.parse(JSON.stringify(schema));

/** Answers packed under another schema cannot be told apart from others: they are not read. */
const layout = createHash("sha256").update(JSON.stringify(schema)).digest().subarray(0, 4);

const dictionary = Buffer.from(
  '"education","school","qualification","military","marriage","hukou","places","kinds","family","ties","dwelling-weihai","origin-bijie","income-zhejiang","work-xining","pension-dandong",["P1","P2","P3","P4","P5","P6","P7","P8","P9","P10","P11","P12",0,0,0,0,0,0,1,1,1,1,1,2,2,2,2,2',
);

const meant = (node: Node): Node => node.anyOf?.find((option) => option.type !== "null") ?? node;

function pack(given: Node, value: unknown, path: string, unsure: ReadonlySet<string>): Packed {
  const node = meant(given);
  if (value == null) return unsure.has(path) ? notSure : notKnown;
  if (node.enum) return node.enum.indexOf(value) + 1;
  if (Array.isArray(value)) return value.map((item, index) => pack(node.items ?? {}, item, `${path}.${index}`, unsure));
  if (node.properties) {
    const row = Object.entries(node.properties).map(([key, child]) => pack(child, Reflect.get(Object(value), key), `${path}.${key}`, unsure));
    return row.slice(0, row.findLastIndex((cell) => cell !== notKnown) + 1);
  }
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? Number(value) + 1 : String(value);
}

function unpack(given: Node, packed: Packed | undefined, path: string, unsure: string[]): unknown {
  const node = meant(given);
  if (packed === notSure) unsure.push(path);
  if (packed === undefined || packed === notKnown || packed === notSure) return undefined;
  if (node.enum) return node.enum[Number(packed) - 1];
  if (Array.isArray(packed) && node.properties) {
    const entries = Object.entries(node.properties).map(([key, child], index) => [key, unpack(child, packed[index], `${path}.${key}`, unsure)] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (Array.isArray(packed)) return packed.map((item, index) => unpack(node.items ?? {}, item, `${path}.${index}`, unsure));
  if (node.type === "integer") return Number(packed) - 1;
  // A boolean that may be null has both types, in one list.
  return node.type?.includes("boolean") ? packed === 2 : packed;
}

/** An unsure fact needs an object to be missing from. */
function withRoomFor({ household, unsure }: Answers): Answers["household"] {
  const roomy = structuredClone(household);
  for (const key of unsure) {
    let at: object = roomy;
    for (const step of pathOf(roomy, refAt(key)).slice(0, -1)) {
      if (Reflect.get(at, step) == null) Reflect.set(at, step, {});
      at = Reflect.get(at, step);
    }
  }
  return roomy;
}

/** As few bytes as answers can be. */
export function packToBytes(answers: Answers): Buffer {
  const { unsure, ...rest } = answers;
  const paths = unsure.map((key) => [".household", ...pathOf(answers.household, refAt(key))].join("."));
  const packed = pack(root, { ...rest, household: withRoomFor(answers) }, "", new Set(paths));
  return Buffer.concat([layout, deflateRawSync(JSON.stringify(packed), { level: 9, dictionary })]);
}

export const packAnswers = (answers: Answers): string => packToBytes(answers).toString("base64url");

/** @returns the answers, or `null` when they were packed otherwise or do not make sense. */
export function unpackBytes(bytes: Buffer): Answers | null {
  if (!bytes.subarray(0, layout.length).equals(layout)) return null;
  const unsure: string[] = [];
  const json = inflateRawSync(bytes.subarray(layout.length), { dictionary, maxOutputLength: 1 << 20 });
  const read = answersSchema.safeParse(unpack(root, JSON.parse(json.toString()), "", unsure));
  if (!read.success) return null;
  const keys = unsure.map((path) => factKey(read.data.household, path.split(".").slice(2)));
  return { ...read.data, unsure: keys };
}

export const unpackAnswers = (text: string): Answers | null => unpackBytes(Buffer.from(text, "base64url"));
