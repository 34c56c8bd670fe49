import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DeskStore } from "./desk-store";
import { said, say, slowServer, view } from "./testing/slow-server";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what is typed before the next turn has come is said of the next one, and sent when it has come", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  say(store, "36");
  const begun = store.begin();
  expect(store.state).toMatchObject({ household: 1, view: { turn: "one", base: "" } });
  store.change(said(store, "7"), "ageYears-P1", true);
  store.change(said(store, "71"), "ageYears-P1", true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(server.sendHouse).toHaveBeenCalledTimes(1);
  answer({ view: view("one", "36岁可以", "36") });
  answer({ view: { ...view("two", ""), base: "sealed" } });
  await begun;
  expect(store.state).toMatchObject({ household: 1, isPending: true, view: { turn: "two", base: "sealed" } });
  expect(vi.mocked(server.sendHouse).mock.lastCall?.slice(1, 3)).toMatchObject([
    { values: { "ageYears-P1": "71" } },
    { turn: "two", base: "sealed" },
  ]);
  answer({ view: view("two", "71岁可以", "71") });
  await vi.advanceTimersByTimeAsync(50);
  expect(store.state).toMatchObject({ isPending: false, view: { result: { sentence: "71岁可以" } } });
  expect(store.undo()).toBe("ageYears-P1");
  expect(store.state.house.values["ageYears-P1"]).toBe("");
});

test("a turn that does not come is asked for again, and nothing that was typed is lost", async () => {
  const { server } = slowServer(vi.fn);
  const askNext = vi
    .fn()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValue({ view: view("two", "") });
  const store = new DeskStore(view("one", "", "36"), "zh-Hans", { ...server, askNext });
  const begun = store.begin();
  expect(store.state.house.values).toEqual({});
  await vi.advanceTimersByTimeAsync(50);
  expect(store.state.trouble).toBe("failed");
  say(store, "71");
  await vi.advanceTimersByTimeAsync(2100);
  await begun;
  expect(store.state).toMatchObject({
    trouble: null,
    view: { turn: "two" },
    house: { values: { "ageYears-P1": "71" } },
  });
  expect(server.sendHouse).toHaveBeenCalledOnce();
  const names = askNext.mock.calls.map(([, , next]) => String(next));
  expect(new Set(names).size).toBe(1);
  expect(names[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

test("a code whose answer is lost is opened as soon as there is a network, by the turn that may have begun", async () => {
  const { server } = slowServer(vi.fn);
  const openCode = vi
    .fn()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValueOnce({ view: view("two", "", "50") });
  const store = new DeskStore(view("one", ""), "zh-Hans", { ...server, openCode });
  const scanned = store.scan("code");
  await vi.advanceTimersByTimeAsync(50);
  expect(store.state).toMatchObject({ trouble: "unopened", isOpening: true });
  say(store, "7");
  expect(server.sendHouse).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2100);
  expect(await scanned).toEqual({ turn: "two" });
  expect(store.state).toMatchObject({ trouble: null, isOpening: false, house: { values: { "ageYears-P1": "50" } } });
  const [first, second] = openCode.mock.calls.map(([, , next]) => String(next));
  expect(second).toBe(first);
});

test("beside a code that is none, what was typed meanwhile stays and is asked", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  const scanned = store.scan("code");
  say(store, "71");
  await vi.advanceTimersByTimeAsync(0);
  expect(server.sendHouse).not.toHaveBeenCalled();
  answer({ message: "码不完整" });
  expect(await scanned).toEqual({ wrong: "码不完整" });
  expect(server.sendHouse).toHaveBeenCalledOnce();
  expect(store.state).toMatchObject({ isOpening: false, house: { values: { "ageYears-P1": "71" } } });
});

test("whoever calls the next one while a code is being opened keeps what is typed, and the code is nobody's", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  const scanned = store.scan("code");
  await vi.advanceTimersByTimeAsync(0);
  const begun = store.begin();
  say(store, "71");
  answer({ view: view("two", "", "50") });
  expect(await scanned).toBeNull();
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.mocked(server.askNext).mock.lastCall?.[1]).toBe("two");
  answer({ view: view("three", "") });
  expect(await begun).toBe("three");
  expect(store.state).toMatchObject({ view: { turn: "three" }, house: { values: { "ageYears-P1": "71" } } });
});

test("a page that is emptied before its turn has come stays empty", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  const begun = store.begin();
  say(store, "71");
  store.wipe();
  answer({ view: view("two", "") });
  await begun;
  await vi.advanceTimersByTimeAsync(5000);
  expect(store.state.house.values["ageYears-P1"]).toBe("");
  expect(server.sendHouse).not.toHaveBeenCalled();
});

test("a code that is scanned before the turn has come is opened after it", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  void store.begin();
  const scanned = store.scan("code");
  await vi.advanceTimersByTimeAsync(50);
  expect(server.openCode).not.toHaveBeenCalled();
  answer({ view: view("two", "") });
  await vi.advanceTimersByTimeAsync(50);
  answer({ view: view("three", "", "50") });
  expect(await scanned).toEqual({ turn: "three" });
  expect(store.state).toMatchObject({ household: 2, house: { values: { "ageYears-P1": "50" } } });
});

test("a turn that has come is told to the other pages of the desk; one that is refused, or is another's by then, is not", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  const begin = async () => {
    const begun = store.begin();
    await vi.advanceTimersByTimeAsync(0);
    return { begun };
  };
  const { begun: first } = await begin();
  const { begun: second } = await begin();
  answer({ view: view("two", "") });
  expect(await first).toBeNull();
  await vi.advanceTimersByTimeAsync(0);
  answer({ view: view("three", "") });
  expect(await second).toBe("three");
  const { begun: third } = await begin();
  answer({ gone: true });
  expect(await third).toBeNull();
  expect(store.state).toMatchObject({ trouble: "gone", view: { turn: "three" } });
});
