import { redirect } from "next/navigation";
import { MemberPage } from "@/components/wizard/member-page";
import { localeOf } from "@/lib/i18n/locale-of";
import { questionMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { draftKey } from "@/lib/session/draft-key";
import { readSession } from "@/lib/session/session";
import { memberFormOf, memberView } from "@/lib/wizard/member";
import { returningTo } from "@/lib/wizard/returning";
import { missingPath } from "@/lib/wizard/start";
import { postMember } from "../../post-family";

export const dynamic = "force-dynamic";
export const generateMetadata = questionMetadata;

export default async function FamilyMemberPage({ params, searchParams }: PageProps<"/[locale]/check/member/[person]">) {
  const { locale: given, person } = await params;
  const locale = localeOf(given);
  const { answers, household } = await readSession();
  if (!answers) redirect(`/${locale}${missingPath}`);
  const { return: wanted, form } = await searchParams;
  const view =
    memberView(person, answers, await wordsOf(locale), memberFormOf(form)) ?? redirect(`/${locale}/check/family`);
  return (
    <MemberPage
      view={view}
      household={household}
      draft={await draftKey(household)}
      listed={answers.trail.includes("family")}
      returning={returningTo(wanted)}
      action={postMember}
    />
  );
}
