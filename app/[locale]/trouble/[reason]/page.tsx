import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose } from "@/components/site/prose";
import { LinkButton } from "@/components/ui/button";
import { isTrouble, troubles } from "@/lib/http/troubles";
import { notFound } from "next/navigation";

type Params = PageProps<"/[locale]/trouble/[reason]">["params"];

export const dynamicParams = false;

export function generateStaticParams() {
  return troubles.map((reason) => ({ reason }));
}

async function troubleOf(params: Params) {
  const { reason } = await params;
  return isTrouble(reason) ? reason : notFound();
}

export async function generateMetadata({ params }: { params: Params }) {
  const t = await getTranslations("errors");
  return { title: t(`${await troubleOf(params)}.title`), robots: { index: false } };
}

export default async function TroublePage({ params }: { params: Params }) {
  const trouble = await troubleOf(params);
  return <Trouble trouble={trouble} />;
}

function Trouble({ trouble }: { trouble: (typeof troubles)[number] }) {
  const t = useTranslations("errors");
  const locale = useLocale();
  return (
    <Prose title={t(`${trouble}.title`)} lead={t(`${trouble}.advice`)}>
      <p className="actions">
        <LinkButton href={`/${locale}`}>{t("toStart")}</LinkButton>
      </p>
    </Prose>
  );
}
