import { createServer } from "node:http";
import { expect, test } from "vitest";
import { takeDesk } from "@/lib/counter/desk";
import { postedDesk } from "@/lib/counter/posted";
import { firstPages, makeFirstPages } from "./first-pages";

test("each is asked for once, in order, without a network; what fails keeps none from the next", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (asked.length === 2) return request.socket.destroy();
    return response.writeHead(asked.length === 1 ? 404 : 200).end("page");
  });
  let cameOut = 0;
  const made = await makeFirstPages(server, () => (cameOut += 1));
  expect(cameOut).toBe(made.length - 2);
  expect(made).toEqual([404, 0, ...made.slice(2).map(() => 200)]);
  expect(asked).toEqual(firstPages.map(({ path, body }) => `${body ? "POST" : "GET"} ${path}`));
  expect(server.listening).toBe(false);
});

test("the family of the counter is one that the counter understands, and its answer is worked out", async () => {
  const body = firstPages.at(-1)?.body ?? "";
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(body)) form.append(name, value);
  const { answers, desk } = await takeDesk(null, postedDesk(form), { locale: "zh-Hans", here: null });
  expect(desk.problems).toEqual({});
  expect(answers.household.people.map(({ hukou }) => hukou?.division)).toEqual(["622900", "622900", "622900"]);
  expect(desk.result.places.map(({ id }) => id).sort()).toEqual(["weihai", "xining"]);
});
