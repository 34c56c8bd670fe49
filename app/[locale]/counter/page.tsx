import { getTranslations } from "next-intl/server";
import { CounterBar } from "@/components/counter/counter-bar";
import { CounterPage } from "@/components/counter/counter-page";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { isAtCounter, readSession } from "@/lib/session/session";
import { openHousehold } from "./open-household";

/** The form titles its page itself, together with what is wrong. */
export async function generateMetadata() {
  const t = await getTranslations("counter");
  const { title: _, ...metadata } = await pageMetadata({
    path: "/counter",
    title: t("title"),
    description: t("description"),
    index: false,
  });
  return metadata;
}

export default async function Counter() {
  const [{ answers, household }, atCounter] = await Promise.all([readSession(), isAtCounter()]);
  const kept = answers ? (atCounter ? "household" : "own") : null;
  return (
    <>
      {kept === "household" ? <CounterBar household={household ?? ""} /> : null}
      <CounterPage household={household ?? ""} kept={kept} atCounter={atCounter} action={openHousehold} />
    </>
  );
}
