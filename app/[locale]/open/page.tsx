import { getTranslations } from "next-intl/server";
import { OpenPage } from "@/components/hand-over/open-page";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { readSession } from "@/lib/session/session";
import { openHere } from "./open-here";

export async function generateMetadata() {
  const t = await getTranslations("handover.open");
  const { title: _, ...metadata } = await pageMetadata({ path: "/open", title: t("title"), index: false });
  return { ...metadata, formatDetection: { telephone: false } };
}

export default async function Open() {
  const { state } = await readSession();
  return <OpenPage action={openHere} replaces={state === "kept"} />;
}
