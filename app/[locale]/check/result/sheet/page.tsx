import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SheetPage } from "@/components/result/sheet-page";
import { assessHousehold } from "@/lib/assessment";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { sheetView, type SheetView } from "@/lib/result/sheet-view";
import { readAnswers } from "@/lib/session/session";
import { missingPath } from "@/lib/wizard/start";
import { useResultWords } from "../result-words";

export async function generateMetadata() {
  const t = await getTranslations("result.sheet");
  return pageMetadata({ path: "/check/result/sheet", title: t("heading"), index: false });
}

export default async function FamilySheetPage() {
  const answers = await readAnswers();
  if (!answers) redirect(`/${await getLocale()}${missingPath}`);
  return <FamilySheet view={sheetView(assessHousehold(answers.household), answers.household)} />;
}

function FamilySheet({ view }: { view: SheetView }) {
  const places = view.places.map(({ id }) => id);
  const words = useResultWords(view.members, places, view.asOf);
  return <SheetPage view={view} words={words} />;
}
