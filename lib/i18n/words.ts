import { createTranslator, type Messages } from "use-intl/core";
import { loadMessages } from "./messages";
import type { Locale } from "./routing";

type Values = Readonly<Record<string, string | number>>;

/** Words for whoever has no page: the HTTP API and the batch command. */
export interface Words {
  /** Fails loudly where a message is missing. */
  say(key: string, values?: Values): string;
  /** `null` where a message is missing. */
  find(key: string, values?: Values): string | null;
}

/** The library's own answer to this costs as much as the message. */
const hasMessage = (messages: Messages, key: string): boolean =>
  typeof key.split(".").reduce<unknown>((at, part) => Object(at)[part], messages) === "string";

const made = new Map<Locale, Promise<Words>>();

export function wordsOf(locale: Locale): Promise<Words> {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}

async function make(locale: Locale): Promise<Words> {
  const messages: Messages = await loadMessages(locale);
  const translate = createTranslator<Messages>({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });
  // A page of the counter says a thousand of them after every key: those that nothing is put into are read once.
  const plain = new Map<string, string>();
  const say = (key: string, values?: Values): string => {
    if (values) return translate(key, values);
    const said = plain.get(key) ?? translate(key);
    plain.set(key, said);
    return said;
  };
  const known = new Map<string, boolean>();
  const has = (key: string): boolean => {
    const found = known.get(key) ?? hasMessage(messages, key);
    known.set(key, found);
    return found;
  };
  return { say, find: (key, values) => (has(key) ? say(key, values) : null) };
}
