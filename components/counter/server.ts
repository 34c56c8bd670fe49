import type { DeskCode, DeskView } from "@/lib/counter/view";
import type { House } from "./household";

/** What the page sends, and what comes back. Nothing of it is kept by the browser: no address, no cookie, no cache. */

export type Reply = { view: DeskView } | { gone: true } | { message: string };

function formOf(
  { people, places, apart, values }: House,
  { turn, base }: Pick<DeskView, "turn" | "base">,
): URLSearchParams {
  const form = new URLSearchParams({ ...values, turn, base, people: people.join(" ") });
  for (const place of places) form.append("place", place);
  for (const place of apart) form.append("apart", place);
  return form;
}

/** Milliseconds: the server itself gives up sooner, so what has no answer by then is lost. */
const patience = 20_000;

/** @throws where no answer has come in time, or none of ours */
async function send(
  path: string,
  body: URLSearchParams,
  signal?: AbortSignal,
): Promise<{ status: number; said: unknown }> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, patience);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(path, { method: "POST", body, headers, cache: "no-store", signal: ending.signal });
    return { status: response.status, said: await response.json() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}

async function post(path: string, body: URLSearchParams, signal?: AbortSignal): Promise<Reply> {
  const { status, said } = await send(path, body, signal);
  if (status === 409) return { gone: true };
  if (status === 422) return said as { message: string };
  if (status !== 200) throw new Error("no answer");
  return { view: said as DeskView };
}

export const sendHouse = (locale: string, house: House, view: DeskView, signal: AbortSignal): Promise<Reply> =>
  post(`/${locale}/counter/update`, formOf(house, view), signal);

/** @param next the name of the turn that is to begin: asked for once more, it is the same one */
export const askNext = (locale: string, turn: string, next: string): Promise<Reply> =>
  post(`/${locale}/counter/next`, new URLSearchParams({ turn, next }));

export const openCode = (locale: string, code: string, next: string): Promise<Reply> =>
  post(`/${locale}/counter/open`, new URLSearchParams({ code, next }));

export async function askCode(
  locale: string,
  house: House,
  view: DeskView,
  signal: AbortSignal,
): Promise<DeskCode | { gone: true }> {
  const form = formOf(house, view);
  form.set("origin", location.origin);
  const { status, said } = await send(`/${locale}/counter/code`, form, signal);
  if (status === 409) return { gone: true };
  if (status !== 200) throw new Error("no answer");
  return said as DeskCode;
}
