/** Half-width marks and the brackets of official documents: in this form the outline of a text is read. */
export const plainMarks = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/【/g, "〔")
    .replace(/】/g, "〕");

export const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

const fullWidth: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

/** As Chinese is printed; marks between figures stay: 2:1, 3,000. */
export const printedMarks = (text: string): string =>
  text.replace(/[,;:?!()]/g, (mark, at: number) =>
    /[,:]/.test(mark) && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "")
      ? mark
      : (fullWidth[mark] ?? mark),
  );
