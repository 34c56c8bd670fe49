import type { House } from "./household";

const most = 10;

/** A household before a change; the cell in which it was made, empty where it was made in several. */
interface Change {
  house: House;
  cell: string;
  isTyped: boolean;
}

/** What can be taken back, the last first. */
export class Undone {
  #changes: Change[] = [];

  /** Typing on in one cell is one change. */
  add(change: Change): void {
    const last = this.#changes.at(-1);
    if (change.isTyped && last?.isTyped && last.cell === change.cell) return;
    this.#changes = [...this.#changes, change].slice(-most);
  }

  take = (): Change | undefined => this.#changes.pop();

  /** Whatever was changed since the household was so has never been. */
  dropSince(house: House): void {
    const at = this.#changes.findIndex((one) => one.house === house);
    if (at >= 0) this.#changes = this.#changes.slice(0, at);
  }

  clear(): void {
    this.#changes = [];
  }

  /** The same changes, of a household that has come to another page. */
  move(to: (house: House) => House): void {
    this.#changes = this.#changes.map((one) => ({ ...one, house: to(one.house) }));
  }
}
