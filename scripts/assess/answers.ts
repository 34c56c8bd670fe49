import { bodyLimit } from "../../lib/http/read-body";
import { answerLine, type Circumstances, type NumberedLine } from "./answer-line";
import { linesOf, type Line } from "./lines";

const isBlank = (line: Line): boolean =>
  line !== null && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Every line with its number. Blank lines at the end are no households; between others they are bad lines. */
async function* numbered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let number = 0;
  let blank = 0;
  for await (const line of linesOf(bytes, bodyLimit)) {
    if (isBlank(line)) {
      blank += 1;
      continue;
    }
    for (; blank > 0; blank -= 1) yield { number: (number += 1), line: new Uint8Array() };
    yield { number: (number += 1), line };
  }
}

/** One answer a line, in order, on one core. */
export async function* answers(bytes: AsyncIterable<Uint8Array>, circumstances: Circumstances): AsyncGenerator<string> {
  for await (const line of numbered(bytes)) yield answerLine(line, circumstances);
}

/** What a thread is handed at once: enough to be worth handing over, little enough to be held. */
const mostLines = 16;

/** So many lines at a time. */
export async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine[]> {
  let piece: NumberedLine[] = [];
  for await (const line of numbered(bytes)) {
    piece.push(line);
    if (piece.length < mostLines) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
