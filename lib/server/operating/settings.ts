import { statSync } from "node:fs";
import { z } from "zod";

/** What is not set and what is empty are the same to whoever writes a unit file or a manifest. */
const optional = <T extends z.ZodType>(rule: T) =>
  z.preprocess((text) => (String(text ?? "").trim() === "" ? undefined : text), rule);

function number(least: number, most: number) {
  const said = `must be a whole number from ${least} to ${most}`;
  const digits = z.string().trim().regex(/^\d+$/, said).transform(Number);
  return digits.refine((value) => value >= least && value <= most, said);
}

const whole = (least: number, most: number, usual: number) => optional(number(least, most).default(usual));

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text.toLowerCase().replace(/\/$/, "");
}
const origin = z.string().trim().refine(isOrigin, "must be an address like https://example.org, with nothing after it");

const listed = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const shortest = 32;

const isWeak = (key: string): boolean => key.length < shortest || new Set(key).size < 8;

/** The operator's keys: the first seals, all of them open. */
export const keysIn = (text: string): string[] => text.split(",").map((key) => key.trim());

const keys = z
  .string()
  .refine(
    (text) => !keysIn(text).some(isWeak),
    `must be a key, or several with commas between them, each of at least ${shortest} characters of which 8 differ`,
  );

const isFolder = (folder: string): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isMailOrPage = (text: string): boolean =>
  /^[^\s@:/?#]+@[\w.-]+$/.test(text) || /^https?:\/\/[\x21-\x7e]+$/.test(text);

/** Only what the operator has set is told apart from what is usual. */
const settings = z.object({
  PORT: whole(0, 65_535, 3000),
  HOST: optional(
    z
      .string()
      .trim()
      .regex(/^[\w.:-]+$/, "must be an address or a name to listen on")
      .default("0.0.0.0"),
  ),
  SESSION_KEY: optional(keys.optional()),
  SITE_ORIGIN: optional(origin.optional()),
  TRUST_PROXY: optional(z.enum(["0", "1"], "must be 1 or 0").default("0")),
  REDIS_URL: optional(
    z
      .string()
      .trim()
      .regex(/^rediss?:\/\/[\x21-\x7e]+$/, "must be a redis: or rediss: address")
      .optional(),
  ),
  LOG_LEVEL: optional(
    z.enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent").default("info"),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    z
      .string()
      .trim()
      .refine(
        (text) => /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text),
        "must be an address like http://collector.example:4318",
      )
      .optional(),
  ),
  OTEL_TRACES_SAMPLER_ARG: optional(
    z
      .string()
      .trim()
      .regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/, "must be a share from 0 to 1, like 0.1")
      .transform(Number)
      .default(1),
  ),
  METRICS_PORT: optional(number(0, 65_535).optional()),
  METRICS_HOST: optional(
    z
      .string()
      .trim()
      .regex(/^[\w.:-]+$/, "must be an address or a name to listen on")
      .default("127.0.0.1"),
  ),
  RATE_LIMIT_PER_MINUTE: whole(0, 10_000_000, 6000),
  PAGE_LIMIT_PER_MINUTE: whole(0, 10_000_000, 3000),
  ASSESSMENT_WORKERS: whole(0, 64, 0),
  ASSESSMENT_QUEUE: whole(1, 100_000, 256),
  ASSESSMENT_DEADLINE_SECONDS: whole(1, 300, 30),
  PAGE_RENDERERS: whole(0, 64, 0),
  PAGE_QUEUE: whole(1, 100_000, 256),
  PAGE_DEADLINE_SECONDS: whole(1, 300, 15),
  STOP_NOTICE_SECONDS: whole(0, 300, 2),
  STOP_PATIENCE_SECONDS: whole(0, 600, 10),
  CLIENT_IDLE_SECONDS: whole(1, 3600, 60),
  DOCUMENTS_DIR: optional(z.string().refine(isFolder, "must be a folder that is there").optional()),
  REPORT_ADDRESS: optional(
    z.string().trim().refine(isMailOrPage, "must be a mail address or the address of a page").optional(),
  ),
  FRAME_ANCESTORS: optional(
    z
      .string()
      .transform(listed)
      .refine((origins) => origins.every(isOrigin), "must be addresses like https://example.org, with spaces between")
      .default([]),
  ),
  CORS_ORIGINS: optional(
    z
      .string()
      .transform(listed)
      .refine(
        (origins) => origins.every((one) => one === "*" || isOrigin(one)),
        "must be * or addresses like https://example.org, with spaces between",
      )
      .default([]),
  ),
  SECURITY_CONTACT: optional(
    z
      .string()
      .trim()
      .regex(/^(mailto:|https:\/\/|tel:)[\x21-\x7e]+$/, "must be a mailto:, https: or tel: address")
      .optional(),
  ),
});

export type Settings = z.infer<typeof settings>;
type Read = { settings: Settings; refusals?: undefined } | { settings?: undefined; refusals: string[] };

/** The value of a secret is not repeated. */
const quoted = (name: string, value: string | undefined): string =>
  /^(?:SESSION_KEY|REDIS_URL|OTEL_EXPORTER_OTLP_ENDPOINT)$/.test(name) ? name : `${name}=${value}`;

/** Every variable that the server reads, or a sentence for each that is wrong. */
export function readSettings(env: Record<string, string | undefined>): Read {
  const parsed = settings.safeParse(env);
  if (parsed.success) return { settings: parsed.data };
  const wrong = new Map(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
  return { refusals: [...wrong].map(([name, message]) => `${quoted(name, env[name])}: ${name} ${message}.`) };
}
