import { jurisdictionIds } from "@/policies/jurisdictions";
import { closing, lastTogether, whole, wholeClass } from "../../i18n/whole";
import { wordsOf } from "../../i18n/words";

/** What holds no text that is set in lines; and buttons, whose words would become boxes in a row. */
const apart =
  /<(script|style|title|textarea|select|button|pre|code|symbol)\b[\s\S]*?<\/\1>|<a\b[^>]*\bclass="[^"]*\bbutton\b[\s\S]*?<\/a>|>[^<]+(?=(<(?:\/(?:p|li|dd|td|small|b|h\d)>)?))/g;

async function namesOfPlaces(): Promise<string[]> {
  const scripts = await Promise.all((["zh-Hans", "zh-Hant"] as const).map(wordsOf));
  return [...new Set(scripts.flatMap((words) => jurisdictionIds.map((id) => words.say(`policies.${id}.name`))))];
}

let known: Promise<{ inside: RegExp; atTheEnd: RegExp }> | undefined;

async function patterns() {
  const names = await namesOfPlaces();
  const inside = `(?:${whole.source}|${names.join("|")})${closing}*`;
  return { inside: new RegExp(inside, "g"), atTheEnd: new RegExp(`${inside}|(?<=.{6})${lastTogether}`, "g") };
}

const kept = (text: string): string => `<span class="${wholeClass(text)}">${text}</span>`;

/**
 * A plain page in whose running text no name of a place, no figure with its unit, no date and no document's number is torn, and
 * no character stands alone at the end of a paragraph.
 */
export async function wholeText(html: string): Promise<string> {
  const { inside, atTheEnd } = await (known ??= patterns());
  return html.replace(apart, (found, _, next: string | undefined) =>
    found.startsWith(">") ? found.replace(next && next.length > 1 ? atTheEnd : inside, kept) : found,
  );
}
