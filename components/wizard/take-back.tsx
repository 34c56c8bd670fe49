import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { HiddenValues } from "@/components/ui/hidden-values";
import type { Returning } from "@/lib/wizard/returning";

/** Right after somebody was taken out: the way to have them back, with all that was said of them. */
export function TakeBack({ returning }: { returning: Returning }) {
  const t = useTranslations("wizard.remove");
  return (
    <form method="post" action={`/${useLocale()}/check/undo`} className="inset" role="status">
      <HiddenValues values={{ from: "family", return: returning ?? "" }} />
      <p>{t("done")}</p>
      <p>
        <Button>{t("undo")}</Button>
      </p>
    </form>
  );
}
