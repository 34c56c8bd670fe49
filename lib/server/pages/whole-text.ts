import { jurisdictionIds } from "@/policies/jurisdictions";
import { lastTogether, wholeClass, wholeIn } from "../../i18n/whole";
import { wordsOf } from "../../i18n/words";

/** What holds no text that is set in lines, or is whole already; and buttons, whose words would become boxes in a row. */
const apart =
  /<(script|style|title|textarea|select|button|pre|code|symbol)\b[\s\S]*?<\/\1>|<a\b[^>]*\bclass="[^"]*\bbutton\b[\s\S]*?<\/a>|<span class="nowrap">[^<]*(?=<)|>[^<]+(?=(<(?:\/(?:p|li|dd|small|b|h\d)>)?))/g;

async function namesOfPlaces(): Promise<string[]> {
  const scripts = await Promise.all((["zh-Hans", "zh-Hant"] as const).map(wordsOf));
  return [...new Set(scripts.flatMap((words) => jurisdictionIds.map((id) => words.say(`policies.${id}.name`))))];
}

let known: Promise<(text: string) => RegExp> | undefined;

const kept = (text: string): string => `<span class="${wholeClass(text)}">${text}</span>`;

const shortest = 6;
const last = new RegExp(lastTogether);

/** No tag and no character that is written by its name is cut in two. */
function withEnd(text: string): string {
  const [end] = text.length > shortest ? (last.exec(text.slice(-shortest)) ?? []) : [];
  return end === undefined || /[>&;]/.test(end) ? text : text.slice(0, -end.length) + kept(end);
}

/** Pages about a document are long, and have to be light: there the engine alone sees to the ends of paragraphs (`text-wrap`). */
const ofDocument = 'class="page browser"';

/**
 * A plain page in whose running text no name of a place, no figure with its unit, no date and no document's number is torn, and
 * no character stands alone at the end of a paragraph.
 */
export async function wholeText(html: string): Promise<string> {
  const patternFor = await (known ??= namesOfPlaces().then(wholeIn));
  const hasEnds = !html.includes(ofDocument);
  return html.replace(apart, (found, _, next: string | undefined) => {
    if (!found.startsWith(">")) return found;
    const text = found.replace(patternFor(found), kept);
    return hasEnds && next && next.length > 1 && found.length > shortest ? withEnd(text) : text;
  });
}
