import type { DeskCode, DeskView } from "@/lib/counter/view";
import type { House } from "./household";
import type { askCode, askNext, openCode, sendHouse } from "./server";

/** Of the network: the answer, a code that was scanned, or a code to be printed has not come. Or the household is gone. */
export type Trouble = "failed" | "unopened" | "unsealed" | "gone" | null;

export interface DeskState {
  view: DeskView;
  house: House;
  trouble: Trouble;
  /** The answer to the last key is still on its way. */
  isPending: boolean;
  /** A code that was scanned is on its way: its household comes in the place of what is on the page. */
  isOpening: boolean;
  /** The household is being made into a code. */
  isSealing: boolean;
  /** The household of the page as a code, until something of it is changed. */
  code: DeskCode | null;
  /** What a code has filled in: to be held against what the applicant says, before any answer is shown. */
  scanned: string;
  /** Grows with every household, as soon as its page is there. */
  household: number;
}

export interface Server {
  sendHouse: typeof sendHouse;
  askNext: typeof askNext;
  openCode: typeof openCode;
  askCode: typeof askCode;
}
