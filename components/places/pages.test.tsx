import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { routing } from "@/lib/i18n/routing";
import { browse, browsedIds, documents } from "@/lib/places/browse";
import { ClausesPage } from "./clauses-page";
import { PlaceList } from "./place-list";
import { PlaceOverview } from "./place-overview";
import { ReadingsPage } from "./readings-page";
import { RightsPage } from "./rights-page";
import { RoutesPage } from "./routes-page";

const pages = { PlaceOverview, RoutesPage, RightsPage, ReadingsPage, ClausesPage };

async function shown(locale: (typeof routing.locales)[number], page: ReactElement): Promise<string> {
  const missing: string[] = [];
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={await loadMessages(locale)}
      timeZone="Asia/Shanghai"
      onError={({ message }) => missing.push(message)}
    >
      {page}
    </NextIntlClientProvider>,
  );
  expect(missing).toEqual([]);
  return html;
}

describe.each(routing.locales)("%s", (locale) => {
  test("the list of documents", async () => {
    expect(await shown(locale, <PlaceList documents={documents} />)).toContain(`/${locale}/places/${browsedIds[0]}`);
  });

  test.each(browsedIds.flatMap((id) => Object.entries(pages).map(([name, Page]) => [id, name, Page] as const)))(
    "%s %s has a word for everything",
    async (id, _, Page) => {
      const place = browse(id);
      if (!place) throw new Error(`${id} cannot be browsed`);
      const html = await shown(locale, <Page place={place} />);
      expect(html).not.toMatch(/[a-z]+\.[a-z]+[A-Za-z.]*(?=<)|undefined|\{\w+\}/);
    },
  );
});
