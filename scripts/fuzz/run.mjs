import { Agent } from "node:http";
import { chance } from "./chance.mjs";
import { kinds } from "./inputs.mjs";
import { importsFrom } from "./inputs-of-tables.mjs";
import { pagesOnTheWay, visit } from "./visit.mjs";

/**
 * @import { Answer, Input, Page } from "./visit.mjs"
 * @typedef {{ kind: string, what: "an error" | "a stack" | "no answer" | "a hang" | "no protection" | "a failure to be kept" | "words of the framework", input: Input, answer: Answer }} Fault
 * @typedef {{ sent: number, statuses: Record<string, number>, faults: Fault[], slowest: number, reached: string[] }} Report `reached`: where forms were sent to
 */

const stack = /\n\s+at .+:\d+|node_modules|\.next\//;
/** What a table is told line by line cannot become another status. */
const failed = /^\{"failed":true\}$/m;
const hangs = 1000;
const timesSlower = 10;

const protective = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
];
/** The framework's cookies of previews, and what it says to its own scripts. */
const ofTheFramework = /^__|^x-(?:powered-by|middleware|invoke|matched)/i;

/** @param {Answer} answer @returns {Fault["what"] | undefined} */
function faultAround({ status, headers }) {
  if (protective.some((name) => headers[name] === undefined)) return "no protection";
  if (status >= 400 && headers["cache-control"] !== "no-store") return "a failure to be kept";
  const names = [...Object.keys(headers), ...(headers["set-cookie"] ?? [])];
  return names.some((name) => ofTheFramework.test(name)) ? "words of the framework" : undefined;
}

/** @param {Answer} answer @returns {Fault["what"] | undefined} */
function faultIn(answer) {
  const { status, text } = answer;
  if (status === 0) return "no answer";
  if ((status >= 500 && status !== 503) || failed.test(text)) return "an error";
  return stack.test(text) ? "a stack" : faultAround(answer);
}

/**
 * A busy machine makes anybody wait, so what was slow is asked again and held against an ordinary page of that moment.
 * @param {() => Promise<Answer>} ask @param {() => Promise<Answer>} askOrdinary @returns {Promise<{ answer: Answer, fault: Fault["what"] | undefined }>}
 */
async function judged(ask, askOrdinary) {
  let answer = await ask();
  for (let again = 0; again < 2 && answer.milliseconds > hangs; again += 1) answer = await ask();
  const fault = faultIn(answer);
  if (fault || answer.milliseconds <= hangs) return { answer, fault };
  const { milliseconds } = await askOrdinary();
  return { answer, fault: answer.milliseconds > timesSlower * milliseconds ? "a hang" : undefined };
}

/** @param {Page} page */
const hasForm = ({ fields }) => Object.keys(fields).length > 0;

/** @param {Input} input what no browser and no proxy could send, as node:http says itself */
const isSendable = ({ path }) => !/[^\x21-\xff]/.test(path);

/**
 * Sends inputs that nobody should and says what went wrong.
 * @param {string} origin @param {{ inputs: number, seed: number, atOnce?: number }} options @returns {Promise<Report>}
 */
export async function fuzz(origin, { inputs, seed, atOnce = 4 }) {
  const by = chance(seed);
  const pages = await pagesOnTheWay(origin);
  const imports = await importsFrom(origin, pages.at(-1)?.cookie ?? "");
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  /** @type {Report} */
  const report = { sent: 0, statuses: {}, faults: [], slowest: 0, reached: pages.filter(hasForm).map(({ to }) => to) };
  const names = /** @type {(keyof typeof kinds)[]} */ (Object.keys(kinds));
  const work = async () => {
    while (report.sent < inputs) {
      const kind = /** @type {keyof typeof kinds} */ (names[report.sent % names.length]);
      report.sent += 1;
      const input = kinds[kind](by, pages, imports);
      if (!isSendable(input)) continue;
      const { answer, fault } = await judged(
        () => visit(origin, input, agent),
        () => visit(origin, { path: "/zh-Hans/check/places" }, agent),
      );
      report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
      report.slowest = Math.max(report.slowest, answer.milliseconds);
      if (fault) report.faults.push({ kind, what: fault, input, answer });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
  return report;
}

/** @param {Fault} fault */
export function told({ kind, what, input: { method = "GET", path, headers, body }, answer }) {
  const fields = body instanceof FormData ? Object.fromEntries(body) : String(body ?? "");
  return `${kind}: ${what} (${answer.status}, ${Math.round(answer.milliseconds)} ms) ${method} ${path} ${JSON.stringify({ headers, fields }).slice(0, 1500)}`;
}
