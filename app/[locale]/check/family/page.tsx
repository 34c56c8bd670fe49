import { redirect } from "next/navigation";
import { FirstFamilyPage } from "@/components/wizard/first-family-page";
import { FamilyPage } from "@/components/wizard/family-page";
import { RemovePage } from "@/components/wizard/remove-page";
import { localeOf } from "@/lib/i18n/locale-of";
import { questionMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { draftKey } from "@/lib/session/draft-key";
import { readSession } from "@/lib/session/session";
import { canTakeBack } from "@/lib/session/undo";
import { firstFamilyView, rowsIn } from "@/lib/wizard/first-family";
import { familyView } from "@/lib/wizard/family";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath } from "@/lib/wizard/start";
import { postFamily, postFirstFamily } from "../post-family";

export const dynamic = "force-dynamic";
export const generateMetadata = questionMetadata;

export default async function FamilyListPage({ params, searchParams }: PageProps<"/[locale]/check/family">) {
  const locale = localeOf((await params).locale);
  const { answers, household } = await readSession();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const query = await searchParams;
  const words = await wordsOf(locale);
  const own = { household, returning: returningTo(query.return), action: postFamily };
  if (own.returning || answers.trail.includes("family")) {
    const view = familyView(answers, words);
    const leaving = view.members.find(({ id, removable }) => removable && id === query.remove);
    if (leaving) return <RemovePage member={leaving} {...own} />;
    return <FamilyPage view={view} canTakeBack={await canTakeBack()} {...own} />;
  }
  return (
    <FirstFamilyPage
      view={firstFamilyView(answers, rowsIn(query.rows), words)}
      household={household}
      draft={await draftKey(household)}
      progress={words.say("wizard.page.progressSecond", { chapter: words.say("wizard.steps.family.chapter") })}
      action={postFirstFamily}
    />
  );
}
