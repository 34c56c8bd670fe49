import { Representation } from "./representation";

/** More addresses than answer with a validator of their own; whoever finds others makes nothing grow. */
const most = 100;

/** By address, what it answered last. */
const last = new Map<string, Representation>();

/** An answer that is made for each request and is mostly what it was before: packed when it is another, not for each who asks. */
export function comparedAt(address: string, text: Buffer): Representation {
  const before = last.get(address);
  if (before?.text.equals(text)) return before;
  if (last.size >= most) last.clear();
  const made = new Representation(text, "compared");
  last.set(address, made);
  return made;
}
