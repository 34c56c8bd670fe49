const repost = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} *浏览:.*\n/m;

/** The Zhejiang copy without the day on which a web page posted it again, and with brackets and quotes as documents print them. */
export function cleanZhejiang(text: string): string {
  return text
    .replace(repost, "")
    .replace(/【(\d{4})】/g, "〔$1〕")
    .replace(/"([^"\n]*)"/g, "“$1”")
    .trim();
}
