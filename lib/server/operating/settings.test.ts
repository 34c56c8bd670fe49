import { expect, test } from "vitest";
import { keysIn, readSettings } from "./settings";

const key = "0123456789abcdef0123456789abcdef";

test("nothing need be set, and what is empty is not set", () => {
  const usual = readSettings({}).settings;
  expect(usual).toMatchObject({ PORT: 3000, HOST: "0.0.0.0", TRUST_PROXY: "0", RATE_LIMIT_PER_MINUTE: 6000 });
  expect(usual?.METRICS_PORT).toBeUndefined();
  expect(readSettings({ PORT: "", HOST: " ", TRUST_PROXY: "", SESSION_KEY: "", SITE_ORIGIN: "" }).settings).toEqual(
    usual,
  );
});

test.each<[string, string, unknown]>([
  ["PORT", "0", 0],
  ["PORT", " 8080 ", 8080],
  ["HOST", "::1", "::1"],
  ["TRUST_PROXY", "1", "1"],
  ["RATE_LIMIT_PER_MINUTE", "0", 0],
  ["SITE_ORIGIN", "https://luohu.example:8443", "https://luohu.example:8443"],
  ["SESSION_KEY", `${key},${key}x`, `${key},${key}x`],
  ["FRAME_ANCESTORS", "https://a.example, https://b.example", ["https://a.example", "https://b.example"]],
  ["CORS_ORIGINS", "https://a.example https://b.example", ["https://a.example", "https://b.example"]],
  ["CORS_ORIGINS", "*", ["*"]],
  ["SECURITY_CONTACT", "mailto:somebody@luohu.example", "mailto:somebody@luohu.example"],
  ["REDIS_URL", "rediss://:secret@redis.example:6380/1", "rediss://:secret@redis.example:6380/1"],
  ["METRICS_PORT", "9464", 9464],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "https://collector.example:4318/otlp", "https://collector.example:4318/otlp"],
  ["OTEL_TRACES_SAMPLER_ARG", "0.05", 0.05],
  ["LOG_LEVEL", "warn", "warn"],
  ["DOCUMENTS_DIR", "policies", "policies"],
  ["REPORT_ADDRESS", "somebody@luohu.example", "somebody@luohu.example"],
  ["REPORT_ADDRESS", "https://luohu.example/report?from=check", "https://luohu.example/report?from=check"],
])("%s=%s is taken", (name, value, read) =>
  expect(readSettings({ [name]: value }).settings).toMatchObject({ [name]: read }),
);

test.each([
  ["PORT", "abc"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "1e3"],
  ["PORT", "0x10"],
  ["HOST", "http://a"],
  ["TRUST_PROXY", "true"],
  ["TRUST_PROXY", "2"],
  ["RATE_LIMIT_PER_MINUTE", "many"],
  ["RATE_LIMIT_PER_MINUTE", "-1"],
  ["RATE_LIMIT_PER_MINUTE", "1.5"],
  ["PAGE_LIMIT_PER_MINUTE", "x"],
  ["ASSESSMENT_QUEUE", "0"],
  ["STOP_PATIENCE_SECONDS", "10s"],
  ["CLIENT_IDLE_SECONDS", "0"],
  ["SITE_ORIGIN", "luohu.example"],
  ["SITE_ORIGIN", "https://luohu.example/path"],
  ["SITE_ORIGIN", "ftp://luohu.example"],
  ["FRAME_ANCESTORS", "https://a.example; script-src *"],
  ["CORS_ORIGINS", "a.example"],
  ["SECURITY_CONTACT", "somebody"],
  ["METRICS_PORT", "no"],
  ["LOG_LEVEL", "loud"],
  ["OTEL_TRACES_SAMPLER_ARG", "2"],
  ["OTEL_TRACES_SAMPLER_ARG", "5%"],
  ["PAGE_DEADLINE_SECONDS", "0"],
  ["DOCUMENTS_DIR", "nowhere"],
  ["DOCUMENTS_DIR", "package.json"],
  ["REPORT_ADDRESS", "somebody"],
  ["REPORT_ADDRESS", "javascript:alert(1)"],
  ["REPORT_ADDRESS", "mailto:somebody@luohu.example"],
])("%s=%s is refused with a sentence", (name, value) => {
  const { refusals } = readSettings({ [name]: value });
  expect(refusals).toHaveLength(1);
  expect(refusals?.[0]).toMatch(new RegExp(`^${name}=.*: ${name} must be .*\\.$`));
});

test.each(["short", "k".repeat(64), `${key},short`, `${key},`])(
  "a weak key is refused and not repeated: %s",
  (given) => {
    const { refusals = [] } = readSettings({ SESSION_KEY: given });
    expect(refusals).toEqual([expect.stringMatching(/^SESSION_KEY: .*32 characters/)]);
    expect(refusals[0]).not.toContain(given);
  },
);

test("nor is the address of a store, which may hold a password", () => {
  const { refusals = [] } = readSettings({ REDIS_URL: "http://:secret@redis.example" });
  expect(refusals).toEqual(["REDIS_URL: REDIS_URL must be a redis: or rediss: address."]);
});

test("nor is that of a collector", () => {
  const { refusals = [] } = readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: "grpc://user:secret@collector.example:4317" });
  expect(refusals).toEqual([
    expect.stringMatching(/^OTEL_EXPORTER_OTLP_ENDPOINT: OTEL_EXPORTER_OTLP_ENDPOINT must be /),
  ]);
  expect(refusals[0]).not.toContain("secret");
});

test("all that is wrong is said at once", () =>
  expect(readSettings({ PORT: "abc", TRUST_PROXY: "true", SESSION_KEY: "x" }).refusals).toHaveLength(3));

test("keys stand between commas; a phrase may have spaces", () => expect(keysIn("a b c, d")).toEqual(["a b c", "d"]));
