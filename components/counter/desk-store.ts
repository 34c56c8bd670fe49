import type { DeskView } from "@/lib/counter/view";
import type { DeskState, Server } from "./desk-state";
import { houseOf, isBlank, onto, type House } from "./household";
import { askCode, askNext, openCode, sendHouse, type Reply } from "./server";
import { wiped, type Shown } from "./wiped";

/** What is typed may go on: slow enough that two digits are one question. A choice is whole, and asked at once. */
const pause = 40;
const again = 2000;
const mostUndone = 10;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The household of the page, and the answer to it. Nowhere else is anything of it kept. */
export class DeskStore {
  state: DeskState;
  #listeners = new Set<() => void>();
  #undone: { house: House; cell: string }[] = [];
  /** Grows with every wiping: what was asked before it is heard no more. */
  #generation = 0;
  #flight = new AbortController();
  #isFlying = false;
  /** The page is empty and may be typed on, and nothing is sent yet: the turn that it belongs to is on its way. */
  #isTurnless = false;
  #begun: Promise<unknown> = Promise.resolve();
  /** The page of whoever has said nothing yet. */
  #blank: DeskView | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #locale: string;
  readonly #server: Server;

  constructor(view: DeskView, locale: string, server: Server = { sendHouse, askNext, openCode, askCode }) {
    this.state = {
      view,
      house: houseOf(view),
      trouble: null,
      isPending: false,
      code: null,
      scanned: view.scanned ?? "",
      household: 0,
    };
    this.#blank = isBlank(this.state.house) ? view : null;
    this.#locale = locale;
    this.#server = server;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  read = (): DeskState => this.state;

  private set(next: Partial<DeskState>) {
    this.state = { ...this.state, ...next };
    this.tell();
  }

  private tell() {
    for (const listener of this.#listeners) listener();
  }

  private later(wait: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), wait);
  }

  /** A choice is on its way before the page is drawn anew. */
  private put(house: House, wait: number) {
    this.state = { ...this.state, house, isPending: true, code: null };
    clearTimeout(this.#timer);
    if (wait === 0) void this.send();
    else this.later(wait);
    this.tell();
  }

  /** One question at a time: what was said meanwhile is asked when the answer is there. */
  private async send() {
    if (this.#isFlying || this.#isTurnless) return;
    const generation = this.#generation;
    const { house, view } = this.state;
    this.#isFlying = true;
    const reply = await this.#server.sendHouse(this.#locale, house, view, this.#flight.signal).catch(() => null);
    if (generation !== this.#generation) return;
    this.#isFlying = false;
    if (!reply) {
      this.set({ trouble: "failed" });
      this.later(again);
    } else this.hear(reply, house);
  }

  private hear(reply: Reply, house: House) {
    if ("gone" in reply) this.tellGone();
    if (!("view" in reply)) return;
    const isLast = house === this.state.house;
    if (!isLast) this.later(0);
    this.set({ view: reply.view, trouble: null, isPending: !isLast });
  }

  /** @param cell typing on in one cell is one change */
  change = (house: House, cell = ""): void => {
    const last = this.#undone.at(-1);
    if (cell === "" || last?.cell !== cell)
      this.#undone = [...this.#undone, { house: this.state.house, cell }].slice(-mostUndone);
    this.put(house, cell === "" ? 0 : pause);
  };

  /** @returns the cell in which the change was made; empty where it was made in several */
  undo = (): string | null => {
    const last = this.#undone.pop();
    if (!last) return null;
    this.put(last.house, 0);
    return last.cell;
  };

  /** Takes everything off the page at once; what is on its way is not waited for, and not heard. */
  wipe = (): void => {
    clearTimeout(this.#timer);
    this.#flight.abort();
    this.#flight = new AbortController();
    this.#isFlying = this.#isTurnless = false;
    this.#generation += 1;
    this.#undone = [];
    this.set({ ...this.empty(), isPending: false, code: null, scanned: "" });
  };

  private empty = (): Shown => wiped(this.state.view, this.#blank);

  checked = (): void => this.set({ scanned: "" });

  tellGone = (): void => {
    this.wipe();
    this.set({ trouble: "gone" });
  };

  /** Somebody else: an empty page at once. @returns its turn, as soon as there is one; `null` where the page is another's by then */
  begin = (): Promise<string | null> => {
    this.wipe();
    const { house } = this.state;
    this.#isTurnless = true;
    this.set({ trouble: null, household: this.state.household + 1 });
    const begun = this.askTurn(house, this.#generation, this.#begun);
    this.#begun = begun;
    return begun;
  };

  /** @param before whoever was called before: their turn is the one that ends */
  private async askTurn(empty: House, generation: number, before: Promise<unknown>): Promise<string | null> {
    await before;
    if (generation !== this.#generation) return null;
    const reply = await this.#server.askNext(this.#locale, this.state.view.turn).catch(() => null);
    if (reply && "view" in reply) this.state = { ...this.state, view: { ...this.state.view, turn: reply.view.turn } };
    if (generation !== this.#generation) return null;
    if (reply && "view" in reply) return this.join(reply.view, empty);
    this.set({ trouble: "failed" });
    if (!reply) return this.askTurn(empty, generation, wait(again));
    this.tellGone();
    return null;
  }

  /** The turn has come: what was typed meanwhile was said of nobody else, and is its first question. */
  private join(view: DeskView, empty: House): string {
    this.#isTurnless = false;
    this.#blank = view;
    const { house } = this.state;
    this.#undone = this.#undone.map((one) => ({ ...one, house: onto(view, empty, one.house) }));
    this.set({ view, house: onto(view, empty, house), trouble: null });
    if (house !== empty) void this.send();
    return view.turn;
  }

  /** What is printed can be opened again: asked for when it is wanted, because nobody needs it after every key. */
  seal = async (): Promise<void> => {
    const { house, view } = this.state;
    const code = await this.#server.askCode(this.#locale, house, view, this.#flight.signal).catch(() => null);
    if (this.state.house === house) this.set({ code });
  };

  /** @returns what is wrong with a code; nothing where it has filled the page */
  scan = async (code: string): Promise<string | null> => {
    // Of two turns that are asked for at once the browser might keep the other one.
    await this.#begun;
    const generation = this.#generation;
    const reply = await this.#server.openCode(this.#locale, code).catch(() => null);
    if (generation !== this.#generation) return null;
    if (reply && "message" in reply) return reply.message;
    if (reply && "gone" in reply) this.tellGone();
    else if (reply) this.show(reply.view);
    else this.set({ trouble: "failed" });
    return null;
  };

  private show(view: DeskView) {
    this.wipe();
    const household = this.state.household + 1;
    this.set({ view, house: houseOf(view), trouble: null, scanned: view.scanned ?? "", household });
  }
}
