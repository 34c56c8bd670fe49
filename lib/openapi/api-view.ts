import { costOf } from "../assessing/cost";
import { toolNames } from "../assistants/tool-names";
import { originsThatMayAsk } from "../http/cross-origin";
import { limitPerMinute } from "../http/rate-limit";
import { bodyLimit } from "../http/read-body";
import type { Words } from "../i18n/words";
import { exampleAssistant, exampleInstall, exampleProgram } from "./example-program";
import { apiReference, batchCommand, exampleBody, exampleCommand, receiptCommand } from "./reference";

const twelve = { people: Array.from({ length: 12 }, (_, index) => ({ id: `P${index + 1}` })) };

/** How many requests the dearest of them counts for. */
const dearest = (): number => 1 + costOf(twelve);

const commandsFor = (origin: string) => ({
  curl: exampleCommand(origin),
  install: exampleInstall(origin),
  program: exampleProgram(origin),
  assistant: exampleAssistant(origin),
  batch: batchCommand,
  receipt: receiptCommand,
});

function tryTextsIn({ say }: Words) {
  const text = (key: string) => say(`api.page.form.${key}`);
  const progress = { sending: text("sending"), failed: text("failed"), said: say("api.page.form.said", places) };
  return {
    label: text("label"),
    hint: text("hint"),
    submit: text("submit"),
    answer: text("answer"),
    progress: JSON.stringify(progress),
  };
}
/** What the script of the page puts figures into. */
const places = { status: "STATUS", milliseconds: "MS", kilobytes: "KB" };

/** Everything that the page about the interface shows, of this server as it is set. */
export const apiView = (words: Words, origin: string, env = process.env) => ({
  ...apiReference(words),
  tools: toolNames.map((name) => ({
    name,
    title: words.say(`api.assistants.tools.${name}.title`),
    description: words.say(`api.assistants.tools.${name}.description`),
  })),
  commands: commandsFor(origin),
  example: exampleBody,
  tryTexts: tryTextsIn(words),
  limits: {
    kilobytes: String(bodyLimit / 1024),
    perMinute: String(limitPerMinute(env.RATE_LIMIT_PER_MINUTE)),
    dearest: String(dearest()),
    seconds: env.ASSESSMENT_DEADLINE_SECONDS || "30",
  },
  origins: originsThatMayAsk(env.CORS_ORIGINS),
});
