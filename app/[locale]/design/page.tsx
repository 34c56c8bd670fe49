import "@/components/site/specimens/specimens.css";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { CardSpecimen, ListSpecimen } from "@/components/site/specimens/card-specimen";
import { FormErrorSpecimen, FormSpecimen } from "@/components/site/specimens/form-specimen";
import { OutcomeSpecimen } from "@/components/site/specimens/outcome-specimen";
import { ActionsSpecimen, TextSpecimen } from "@/components/site/specimens/text-specimen";
import { IconSprite } from "@/components/ui/outcome-icon";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { browsedIds } from "@/lib/places/browse";

export async function generateMetadata() {
  const t = await getTranslations("design");
  return pageMetadata({ path: "/design", title: t("title"), description: t("lead"), index: false });
}

export default function DesignPage() {
  const t = useTranslations("design");
  return (
    <main id="main" className="page">
      <IconSprite />
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <OutcomeSpecimen places={browsedIds} />
      <CardSpecimen />
      <ListSpecimen />
      <TextSpecimen />
      <ActionsSpecimen />
      <FormSpecimen />
      <FormErrorSpecimen />
    </main>
  );
}
