import "./wizard.css";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OwnScript } from "@/components/site/own-script";
import { ReadAloud } from "@/components/site/read-aloud";
import { BackLink } from "@/components/ui/back-link";
import { ProgressText } from "@/components/ui/progress-text";

interface QuestionFrameProps {
  /** Below the script. */
  backPath: string;
  progress: string;
  /** Opens and seals what the browser keeps of this page while it is half filled in. */
  draft?: string | undefined;
  children: ReactNode;
}

/** What stands around every question: the way back, and how far it is. */
export function QuestionFrame({ backPath, progress, draft, children }: QuestionFrameProps) {
  const ui = useTranslations("ui");
  const locale = useLocale();
  return (
    <main id="main" className="page" data-draft={draft}>
      <BackLink href={`/${locale}${backPath}`}>{ui("back")}</BackLink>
      <ProgressText>{progress}</ProgressText>
      <ReadAloud />
      {children}
      <OwnScript src="/draft.js" />
    </main>
  );
}
