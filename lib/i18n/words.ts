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

export async function wordsOf(locale: Locale): Promise<Words> {
  const messages: Messages = await loadMessages(locale);
  const translate = createTranslator<Messages>({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });
  return {
    say: (key, values) => translate(key, values),
    find: (key, values) => (translate.has(key) ? translate(key, values) : null),
  };
}
