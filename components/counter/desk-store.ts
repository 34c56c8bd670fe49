import type { DeskCode, DeskView } from "@/lib/counter/view";
import { applicant, houseOf, type House } from "./household";
import { askCode, askNext, openCode, sendHouse, type Reply } from "./server";

/** What is typed may go on: slow enough that two digits are one question. A choice is whole, and asked at once. */
const pause = 40;
const again = 2000;
const mostUndone = 10;

export type Trouble = "failed" | "gone" | null;

export interface DeskState {
  view: DeskView;
  house: House;
  trouble: Trouble;
  /** The answer to the last key is still on its way. */
  isPending: boolean;
  /** The household of the page as a code, until something of it is changed. */
  code: DeskCode | null;
  /** What a code has filled in: to be held against what the applicant says, before any answer is shown. */
  scanned: string;
}

export interface Server {
  sendHouse: typeof sendHouse;
  askNext: typeof askNext;
  openCode: typeof openCode;
  askCode: typeof askCode;
}

const emptied: House = { people: [applicant], places: [], apart: [], values: {} };

/** The household of the page, and the answer to it. Nowhere else is anything of it kept. */
export class DeskStore {
  state: DeskState;
  #listeners = new Set<() => void>();
  #undone: { house: House; cell: string }[] = [];
  /** Grows with every wiping: what was asked before it is heard no more. */
  #generation = 0;
  #flight = new AbortController();
  #isFlying = false;
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
    };
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
    if (this.#isFlying) return;
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
    this.#isFlying = false;
    this.#generation += 1;
    this.#undone = [];
    const { view } = this.state;
    const bare = {
      people: view.people.slice(0, 1),
      values: {},
      open: [],
      problems: {},
      notes: {},
      choices: {},
      base: "",
    };
    const result = { ...view.result, sentence: "", next: null, places: [] };
    this.set({ house: emptied, isPending: false, code: null, scanned: "", view: { ...view, ...bare, result } });
  };

  checked = (): void => this.set({ scanned: "" });

  tellGone = (): void => {
    this.wipe();
    this.set({ trouble: "gone" });
  };

  /** Somebody else: wiped first, then asked for a page of a new turn. */
  begin = async (): Promise<void> => {
    this.wipe();
    this.set({ trouble: null });
    await this.replace(() => this.#server.askNext(this.#locale, this.state.view.turn));
  };

  /** What is printed can be opened again: asked for when it is wanted, because nobody needs it after every key. */
  seal = async (): Promise<void> => {
    const { house, view } = this.state;
    const code = await this.#server.askCode(this.#locale, house, view, this.#flight.signal).catch(() => null);
    if (this.state.house === house) this.set({ code });
  };

  /** @returns what is wrong with a code; nothing where it has filled the page */
  scan = async (code: string): Promise<string | null> => this.replace(() => this.#server.openCode(this.#locale, code));

  private async replace(ask: () => Promise<Reply>): Promise<string | null> {
    const generation = this.#generation;
    const reply = await ask().catch(() => null);
    if (generation !== this.#generation) return null;
    if (reply && "message" in reply) return reply.message;
    if (reply && "gone" in reply) this.tellGone();
    else if (reply) this.show(reply.view);
    else this.set({ trouble: "failed" });
    return null;
  }

  private show(view: DeskView) {
    this.wipe();
    this.set({ view, house: houseOf(view), trouble: null, scanned: view.scanned ?? "" });
  }
}
