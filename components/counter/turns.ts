import { newTurn } from "./new-turn";
import type { Reply } from "./server";

/** Milliseconds until what got no answer is asked again. */
export const again = 2000;

interface Asking {
  /** @param turn the name of the turn that is to begin */
  ask: (turn: string) => Promise<Reply>;
  /** Whoever waited for it has gone. */
  isOver: () => boolean;
  onFailure: () => void;
}

/**
 * Turns that are asked for, one after the other: of two at once the browser might keep the other one. An answer that is lost
 * on its way may have begun its turn all the same, so whoever asks next asks for the turn of that name.
 */
export class Turns {
  #wanted: string | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** @returns the answer, also to whoever has gone; `null` where none came until then */
  take(asking: Asking): Promise<Reply | null> {
    const taken = this.#last.then(() => this.ask(asking));
    this.#last = taken;
    return taken;
  }

  private async ask(asking: Asking): Promise<Reply | null> {
    if (asking.isOver()) return null;
    this.#wanted ??= newTurn();
    const reply = await asking.ask(this.#wanted).catch(() => null);
    if (reply) {
      if ("view" in reply) this.#wanted = null;
      return reply;
    }
    if (asking.isOver()) return null;
    asking.onFailure();
    await new Promise((resolve) => setTimeout(resolve, again));
    return this.ask(asking);
  }
}
