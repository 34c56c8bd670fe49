import "./wizard.css";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ReadAloud } from "@/components/site/read-aloud";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { ProgressText } from "@/components/ui/progress-text";

interface QuestionFrameProps {
  /** Below the script. */
  backPath: string;
  progress: string;
  children: ReactNode;
}

/** What stands around every question: the way back, how far it is, and the way to forget everything. */
export function QuestionFrame({ backPath, progress, children }: QuestionFrameProps) {
  const t = useTranslations("wizard.page");
  const ui = useTranslations("ui");
  const locale = useLocale();
  return (
    <main id="main" className="page">
      <BackLink href={`/${locale}${backPath}`}>{ui("back")}</BackLink>
      <ProgressText>{progress}</ProgressText>
      <ReadAloud />
      {children}
      <form action={`/${locale}/check/clear`} method="post" className="no-print">
        <p className="note">{t("clearHint")}</p>
        <p>
          <Button tone="plain">{t("clear")}</Button>
        </p>
      </form>
    </main>
  );
}
