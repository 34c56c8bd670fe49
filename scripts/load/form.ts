/** A question's form as a browser sends it: what the page has put into it, and the first choice of each question. */
export async function answeredForm(
  page: string,
  cookie: string,
): Promise<{ headers: Record<string, string>; body: string }> {
  const html = await (await fetch(page, { headers: { cookie } })).text();
  const form = new FormData();
  for (const [, attributes = ""] of html.matchAll(/<input\b([^>]*)>/g)) {
    const of = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll("&quot;", '"');
    const [type, name, value] = [of("type"), of("name"), of("value") ?? ""];
    if (name && (type === "hidden" || (type === "radio" && !form.has(name)))) form.append(name, value);
  }
  if (![...form.keys()].some((name) => !name.startsWith("$"))) throw new Error(`${page} has no form to answer`);
  const sent = new Request(page, { method: "POST", body: form });
  const headers = { "content-type": sent.headers.get("content-type") ?? "", origin: new URL(page).origin };
  return { headers, body: await sent.text() };
}
