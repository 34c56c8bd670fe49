import type { DeskView } from "@/lib/counter/view";
import type { Server } from "../desk-state";
import type { DeskStore } from "../desk-store";
import type { Reply } from "../server";

export const view = (turn: string, sentence: string, age = ""): DeskView => ({
  turn,
  base: "",
  people: [{ id: "P1", name: "申请人" }],
  places: [],
  relations: [],
  groups: [],
  values: { "ageYears-P1": age },
  open: [],
  problems: {},
  notes: {},
  choices: {},
  result: { sentence, next: null, places: [], printed: "" },
});

/** A server that answers when the test says so. */
export function slowServer(watch: <F extends (...given: never[]) => unknown>(ask: F) => F) {
  const waiting: ((reply: Reply) => void)[] = [];
  const ask = () => new Promise<Reply>((resolve) => waiting.push(resolve));
  const server: Server = {
    sendHouse: watch(ask),
    askNext: watch(ask),
    openCode: watch(ask),
    askCode: watch(async () => Promise.reject(new Error("offline"))),
  };
  return { server, answer: (reply: Reply) => waiting.shift()?.(reply) };
}

export const said = ({ state: { house } }: DeskStore, age: string) => ({
  ...house,
  values: { ...house.values, "ageYears-P1": age },
});
export const say = (store: DeskStore, age: string) => store.change(said(store, age));
