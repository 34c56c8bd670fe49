import "./batch.css";
import { useLocale, useTranslations } from "next-intl";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { BackLink } from "../ui/back-link";
import { BatchForm, type BatchState, type BatchTexts } from "./batch-form";
import { TemplateForm } from "./template-form";

interface BatchPageProps {
  places: readonly JurisdictionId[];
  /** Nothing was chosen for a template. */
  chooseFirst: boolean;
  action: (before: BatchState, data: FormData) => Promise<BatchState>;
  texts: BatchTexts;
}

/** A whole village at once: a template, a file, a summary. */
export function BatchPage({ places, chooseFirst, action, texts }: BatchPageProps) {
  const t = useTranslations();
  const locale = useLocale();
  const say = (key: string): string => t(`batch.template.${key}`);
  return (
    <main id="main" className="page batch">
      <BackLink href={`/${locale}/counter`}>{t("counter.title")}</BackLink>
      <h1>{t("batch.title")}</h1>
      <p className="lead">{t("batch.lead")}</p>
      <BatchForm locale={locale} action={action} texts={texts}>
        <TemplateForm
          locale={locale}
          places={places.map((id) => ({ id, name: t(`policies.${id}.name`) }))}
          texts={{
            heading: say("title"),
            legend: say("places"),
            hint: say("hint"),
            xlsx: say("xlsx"),
            csv: say("csv"),
          }}
          error={chooseFirst ? say("none") : null}
        />
      </BatchForm>
      <script src="/batch.js" defer data-keep="" />
    </main>
  );
}
