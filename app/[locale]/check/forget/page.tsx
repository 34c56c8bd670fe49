import { getTranslations } from "next-intl/server";
import { AskToForget, Forgotten, NothingKept } from "@/components/site/forget";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { isAtCounter, readSession } from "@/lib/session/session";
import { canTakeBack } from "@/lib/session/undo";

export async function generateMetadata() {
  const t = await getTranslations("forget");
  return pageMetadata({ path: "/check/forget", title: t("title"), index: false });
}

export default async function ForgetPage() {
  const [{ state, household }, atCounter, mayTakeBack] = await Promise.all([
    readSession(),
    isAtCounter(),
    canTakeBack(),
  ]);
  if (state !== "none") return <AskToForget household={household ?? ""} atCounter={atCounter} />;
  return mayTakeBack ? <Forgotten /> : <NothingKept />;
}
