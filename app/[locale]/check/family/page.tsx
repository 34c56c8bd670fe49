import { redirect } from "next/navigation";
import { FamilyPage } from "@/components/wizard/family-page";
import { RemovePage } from "@/components/wizard/remove-page";
import { localeOf } from "@/lib/i18n/locale-of";
import { questionMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { readSession } from "@/lib/session/session";
import { canTakeBack } from "@/lib/session/undo";
import { familyView } from "@/lib/wizard/family";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath } from "@/lib/wizard/start";
import { postFamily } from "../post-family";

export const dynamic = "force-dynamic";
export const generateMetadata = questionMetadata;

export default async function FamilyListPage({ params, searchParams }: PageProps<"/[locale]/check/family">) {
  const locale = localeOf((await params).locale);
  const { answers, household } = await readSession();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const query = await searchParams;
  const view = familyView(answers, await wordsOf(locale));
  const own = { household, returning: returningTo(query.return), action: postFamily };
  const leaving = view.members.find(({ id, removable }) => removable && id === query.remove);
  if (leaving) return <RemovePage member={leaving} {...own} />;
  return <FamilyPage view={view} canTakeBack={await canTakeBack()} {...own} />;
}
