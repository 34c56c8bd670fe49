import type { DeskCode, DeskView } from "@/lib/counter/view";
import type { DeskState, Server } from "./desk-state";
import { houseOf, isBlank, onto, type House } from "./household";
import { askCode, askNext, openCode, sendHouse, type Reply } from "./server";
import { again, Turns } from "./turns";
import { Undone } from "./undone";
import { wiped } from "./wiped";

/** What is typed may go on: slow enough that two digits are one question. A choice is whole, and asked at once. */
const pause = 40;

/** What came of a code: its household has the page and a turn, or something is wrong with it. */
export type Scanned = { turn: string } | { wrong: string } | null;

/** The household of the page, and the answer to it. Nowhere else is anything of it kept. */
export class DeskStore {
  state: DeskState;
  #listeners = new Set<() => void>();
  #undone = new Undone();
  /** Grows with every wiping: what was asked before it is heard no more. */
  #generation = 0;
  #flight = new AbortController();
  #isFlying = false;
  /** The page may be typed on, and nothing is sent yet: the turn that it belongs to is on its way. */
  #isTurnless = false;
  #turns = new Turns();
  /** The page of whoever has said nothing yet. */
  #blank: DeskView | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #locale: string;
  readonly #server: Server;

  constructor(view: DeskView, locale: string, server: Server = { sendHouse, askNext, openCode, askCode }) {
    const still = { trouble: null, isPending: false, isOpening: false, isSealing: false, code: null, household: 0 };
    this.state = { ...still, view, house: houseOf(view), scanned: view.scanned ?? "" };
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
    this.set({});
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

  /** @param cell in which it is said; empty where in several @param isTyped it may go on */
  change = (house: House, cell = "", isTyped = false): void => {
    this.#undone.add({ house: this.state.house, cell, isTyped });
    this.put(house, isTyped ? pause : 0);
  };

  /** @returns the cell in which the change was made; empty where it was made in several */
  undo = (): string | null => {
    const last = this.#undone.take();
    if (!last) return null;
    this.put(last.house, 0);
    return last.cell;
  };

  /** Back to how the household was: what came since said nothing, and cannot be brought back. */
  restore = (house: House): void => {
    this.#undone.dropSince(house);
    this.put(house, 0);
  };

  /** Takes everything off the page at once; what is on its way is not waited for, and not heard. */
  wipe = (): void => {
    clearTimeout(this.#timer);
    this.#flight.abort();
    this.#flight = new AbortController();
    this.#isFlying = this.#isTurnless = false;
    this.#generation += 1;
    this.#undone.clear();
    const still = { isPending: false, isOpening: false, isSealing: false, code: null, scanned: "" };
    this.set({ ...wiped(this.state.view, this.#blank), ...still });
  };

  checked = (): void => this.set({ scanned: "" });

  tellGone = (): void => {
    this.wipe();
    this.set({ trouble: "gone" });
  };

  /** @returns the answer; `null` where the page is another's by then */
  private async takeTurn(
    ask: (turn: string) => Promise<Reply>,
    trouble: "failed" | "unopened",
  ): Promise<Exclude<Reply, { gone: true }> | null> {
    const generation = this.#generation;
    this.#isTurnless = true;
    const isOver = () => generation !== this.#generation;
    const reply = await this.#turns.take({ ask, isOver, onFailure: () => this.set({ trouble }) });
    if (reply && "view" in reply) this.state = { ...this.state, view: { ...this.state.view, turn: reply.view.turn } };
    if (!reply || isOver()) return null;
    this.#isTurnless = false;
    if (!("gone" in reply)) return reply;
    this.tellGone();
    return null;
  }

  /** Somebody else: an empty page at once. @returns its turn, as soon as there is one; `null` where the page is another's by then */
  begin = async (): Promise<string | null> => {
    this.wipe();
    const { house: empty } = this.state;
    this.set({ trouble: null, household: this.state.household + 1 });
    const reply = await this.takeTurn(
      (turn) => this.#server.askNext(this.#locale, this.state.view.turn, turn),
      "failed",
    );
    return reply && "view" in reply ? this.join(reply.view, empty) : null;
  };

  /** The turn has come: what was typed meanwhile was said of nobody else, and is its first question. */
  private join(view: DeskView, empty: House): string {
    this.#blank = view;
    const { house } = this.state;
    this.#undone.move((one) => onto(view, empty, one));
    this.set({ view, house: onto(view, empty, house), trouble: null });
    if (house !== empty) void this.send();
    return view.turn;
  }

  /** What is printed can be opened again: asked for when it is wanted, because nobody needs it after every key. */
  seal = async (): Promise<DeskCode | null> => {
    const { house, view } = this.state;
    this.set({ isSealing: true });
    const asked = this.#server.askCode(this.#locale, house, view, this.#flight.signal);
    const reply = await asked.catch(() => null);
    const code = reply && "until" in reply ? reply : null;
    const isSame = house === this.state.house;
    if (isSame && reply && "gone" in reply) this.tellGone();
    else if (isSame) this.set({ code, isSealing: false, trouble: code ? null : "unsealed" });
    else this.set({ isSealing: false });
    return isSame ? code : null;
  };

  /** A code in the place of the page, as soon as there is a network; `null` where something else has come before. */
  scan = async (code: string): Promise<Scanned> => {
    this.set({ isOpening: true });
    const reply = await this.takeTurn((turn) => this.#server.openCode(this.#locale, code, turn), "unopened");
    if (!reply) return null;
    if ("view" in reply) return this.show(reply.view);
    this.set({ isOpening: false, trouble: null });
    if (this.state.isPending) void this.send();
    return { wrong: reply.message };
  };

  private show(view: DeskView): Scanned {
    this.wipe();
    const household = this.state.household + 1;
    this.set({ view, house: houseOf(view), trouble: null, scanned: view.scanned ?? "", household });
    return { turn: view.turn };
  }
}
