// Recomputes an assessment and says whether receipt and answer agree: npm run --silent receipt:check < { household, assessment }
import { text } from "node:stream/consumers";
import { readJsonText } from "../lib/facts/read-json";
import { checkReceipt } from "./receipt/check";

const json = readJsonText(await text(process.stdin));
const { agrees, lines } = json.errors
  ? { agrees: false, lines: ["What was sent is no JSON."] }
  : checkReceipt(json.value);
for (const line of lines) console.log(line);
process.exitCode = agrees ? 0 : 1;
