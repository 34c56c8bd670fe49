import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DeskStore } from "./desk-store";
import { said, say, slowServer, view } from "./testing/slow-server";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what was asked before the next applicant is heard no more", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  say(store, "36");
  await vi.advanceTimersByTimeAsync(50);
  const begun = store.begin();
  expect(store.state.house.values).toEqual({ "ageYears-P1": "" });
  await vi.advanceTimersByTimeAsync(0);
  answer({ view: view("one", "36岁可以", "36") });
  answer({ view: view("two", "") });
  await begun;
  await vi.advanceTimersByTimeAsync(5000);
  expect(store.state.view.turn).toBe("two");
  expect(store.state.view.result.sentence).toBe("");
  expect(store.state.house.values["ageYears-P1"]).toBe("");
  expect(server.sendHouse).toHaveBeenCalledTimes(1);
});

test("a change that has not been sent yet is not sent for the next applicant", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  store.change(said(store, "36"), "ageYears-P1", true);
  const begun = store.begin();
  await vi.advanceTimersByTimeAsync(0);
  answer({ view: view("two", "") });
  await begun;
  await vi.advanceTimersByTimeAsync(5000);
  expect(server.sendHouse).not.toHaveBeenCalled();
});

test("of two households that were called one after the other the last one stays", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  const first = store.begin();
  await vi.advanceTimersByTimeAsync(0);
  const second = store.begin();
  say(store, "71");
  answer({ view: view("two", "") });
  await first;
  await vi.advanceTimersByTimeAsync(50);
  expect(vi.mocked(server.askNext).mock.lastCall?.[1]).toBe("two");
  answer({ view: view("three", "") });
  await second;
  expect(store.state).toMatchObject({ view: { turn: "three" }, house: { values: { "ageYears-P1": "71" } } });
  expect(server.sendHouse).toHaveBeenCalledOnce();
});

test("a choice is asked before the page is drawn; what is said while its answer is on its way is asked afterwards, once", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", ""), "zh-Hans", server);
  let asked = 0;
  store.subscribe(() => (asked = vi.mocked(server.sendHouse).mock.calls.length));
  say(store, "3");
  expect(asked).toBe(1);
  for (const age of ["36", "363"]) say(store, age);
  answer({ view: view("one", "三岁") });
  await vi.advanceTimersByTimeAsync(50);
  expect(store.state).toMatchObject({ isPending: true, view: { result: { sentence: "三岁" } } });
  expect(store.state.house.values["ageYears-P1"]).toBe("363");
  answer({ view: view("one", "老") });
  await vi.advanceTimersByTimeAsync(50);
  expect(store.state).toMatchObject({ isPending: false, view: { result: { sentence: "老" } } });
  expect(server.sendHouse).toHaveBeenCalledTimes(2);
});

test("a form of a household that is gone empties the page", async () => {
  const { server, answer } = slowServer(vi.fn);
  const store = new DeskStore(view("one", "", "36"), "zh-Hans", server);
  say(store, "37");
  await vi.advanceTimersByTimeAsync(50);
  answer({ gone: true });
  await vi.advanceTimersByTimeAsync(50);
  expect(store.state).toMatchObject({ trouble: "gone", house: { values: {} } });
});

test("ten changes can be taken back, and none of a household that is gone", () => {
  const store = new DeskStore(view("one", ""), "zh-Hans", slowServer(vi.fn).server);
  for (let age = 1; age <= 12; age += 1) say(store, String(age));
  while (store.undo() !== null);
  expect(store.state.house.values["ageYears-P1"]).toBe("2");
  say(store, "40");
  store.wipe();
  expect(store.undo()).toBeNull();
});

test("what is taken back says in which cell it was said; typing on in one is one change, choosing again is two", () => {
  const store = new DeskStore(view("one", ""), "zh-Hans", slowServer(vi.fn).server);
  store.change(said(store, "3"), "ageYears-P1", true);
  store.change(said(store, "36"), "ageYears-P1", true);
  for (const age of ["40", "41"]) store.change(said(store, age), "maritalStatus-P1");
  store.change(said(store, "42"));
  expect([store.undo(), store.state.house.values["ageYears-P1"]]).toEqual(["", "41"]);
  expect([store.undo(), store.state.house.values["ageYears-P1"]]).toEqual(["maritalStatus-P1", "40"]);
  expect([store.undo(), store.undo()]).toEqual(["maritalStatus-P1", "ageYears-P1"]);
  expect(store.state.house.values["ageYears-P1"]).toBe("");
});

test("what a scanner has typed into cells has never been said: it cannot be brought back either", () => {
  const store = new DeskStore(view("one", "", "36"), "zh-Hans", slowServer(vi.fn).server);
  say(store, "37");
  const { house } = store.state;
  for (const age of ["8", "80", "801"]) say(store, age);
  store.restore(house);
  expect(store.state.house.values["ageYears-P1"]).toBe("37");
  store.undo();
  expect(store.state.house.values["ageYears-P1"]).toBe("36");
});

test("a household that could not be made into a code is said to be none, until it is one", async () => {
  const { server } = slowServer(vi.fn);
  const code = { picture: null, link: null, until: "明天" };
  const askCode = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValueOnce(code);
  const store = new DeskStore(view("one", "", "36"), "zh-Hans", {
    ...server,
    askCode: askCode.mockResolvedValue({ gone: true }),
  });
  expect(await store.seal()).toBeNull();
  expect(store.state).toMatchObject({ trouble: "unsealed", isSealing: false });
  expect(await store.seal()).toBe(code);
  expect(store.state).toMatchObject({ trouble: null, isSealing: false });
  expect(await store.seal()).toBeNull();
  expect(store.state).toMatchObject({ trouble: "gone", house: { values: {} } });
});

test("without a network the question is asked again", async () => {
  const { server } = slowServer(vi.fn);
  const failing = vi
    .fn()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValue({ view: view("one", "可以") });
  const store = new DeskStore(view("one", ""), "zh-Hans", { ...server, sendHouse: failing });
  say(store, "36");
  await vi.advanceTimersByTimeAsync(50);
  expect(store.state.trouble).toBe("failed");
  await vi.advanceTimersByTimeAsync(2100);
  expect(store.state).toMatchObject({ trouble: null, view: { result: { sentence: "可以" } } });
});
