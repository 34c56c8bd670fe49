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

const send = (path: string, body: URLSearchParams, signal?: AbortSignal): Promise<Response> =>
  fetch(path, {
    method: "POST",
    body,
    headers: { Accept: "application/json" },
    cache: "no-store",
    ...(signal && { signal }),
  });

async function post(path: string, body: URLSearchParams, signal?: AbortSignal): Promise<Reply> {
  const response = await send(path, body, signal);
  const reply: unknown = await response.json();
  if (response.status === 409) return { gone: true };
  if (response.status === 422) return reply as { message: string };
  if (!response.ok) throw new Error("no answer");
  return { view: reply as DeskView };
}

export const sendHouse = (locale: string, house: House, view: DeskView, signal: AbortSignal): Promise<Reply> =>
  post(`/${locale}/counter/update`, formOf(house, view), signal);

export const askNext = (locale: string, turn: string): Promise<Reply> =>
  post(`/${locale}/counter/next`, new URLSearchParams({ turn }));

export const openCode = (locale: string, code: string): Promise<Reply> =>
  post(`/${locale}/counter/open`, new URLSearchParams({ code }));

export async function askCode(
  locale: string,
  house: House,
  view: DeskView,
  signal: AbortSignal,
): Promise<DeskCode | null> {
  const form = formOf(house, view);
  form.set("origin", location.origin);
  const response = await send(`/${locale}/counter/code`, form, signal);
  return response.ok ? ((await response.json()) as DeskCode) : null;
}
