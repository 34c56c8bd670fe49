import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";
import { Button, LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { InsetText, WhyWeAsk } from "@/components/ui/inset-text";
import { ProgressText } from "@/components/ui/progress-text";

export function TextSpecimen() {
  const t = useTranslations("design.text");
  const ui = useTranslations("ui");
  return (
    <section>
      <h2>{t("title")}</h2>
      <BackLink href="#main">{ui("back")}</BackLink>
      <ProgressText>{t("progress")}</ProgressText>
      <p className="lead">{t("body")}</p>
      <p>{t("body")}</p>
      <p className="note">{t("body")}</p>
      <InsetText>
        <p>{t("inset")}</p>
      </InsetText>
      <WhyWeAsk title={ui("why")}>{t("why")}</WhyWeAsk>
      <Disclosure summary={t("summary")}>
        <p>{t("detail")}</p>
      </Disclosure>
      <Disclosure summary={t("summary")} open>
        <p>{t("detail")}</p>
      </Disclosure>
    </section>
  );
}

export function ActionsSpecimen() {
  const t = useTranslations("design.actions");
  return (
    <section>
      <h2>{t("title")}</h2>
      <div className="actions">
        <Button tone="primary">{t("primary")}</Button>
        <LinkButton href="#main">{t("secondary")}</LinkButton>
        <Button tone="plain" type="button">
          {t("plain")}
        </Button>
        <Button tone="primary" disabled>
          {t("disabled")}
        </Button>
      </div>
    </section>
  );
}
