/** (hù), (chuàng ): letters of which at least one bears a tone. (PPP) and (含租赁) bear none. */
const tone = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
const pinyin = new RegExp(`\\([a-zü]*[${tone}][a-zü]* ?\\)`, "g");

/** Places where a character went with its pinyin, and the rest can be told from the words around it. */
const damaged: readonly (readonly [found: string, repaired: string])[] = [
  ["存量?jì)?yōu)先", "存量優先"],
  // 国务院 or 国家: which of them is lost, and not guessed.
  ["享受?chē)?、省政府", "享受國□、省政府"],
  ["債務(wù)規??刂?", "債務規模控制"],
  ["確?;踞t療", "確保基本醫療"],
];

const webFooter = /\n+掃描二維碼[^\n]*\s*$/;

/** The Xining copy without the pinyin put into it, damaged places repaired, the page's footer gone. */
export function cleanXining(text: string): string {
  const whole = damaged.reduce((repaired, [found, instead]) => repaired.replaceAll(found, instead), text);
  return withoutPinyin(whole).replace(webFooter, "").trim();
}

/** Inserts stand inside inserts: 就(創(chuàng ))業. */
function withoutPinyin(text: string): string {
  const stripped = text.replace(pinyin, "");
  return stripped === text ? text : withoutPinyin(stripped);
}
