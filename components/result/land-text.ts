import type { LandWord } from "@/lib/result/land-word";
import type { HouseholdWords } from "./household-words";

/** What becomes of the land; that it is protected is never said without what is not written. */
export function landText(land: LandWord | null, { t }: HouseholdWords): string {
  if (!land) return "";
  const said = t(`result.line.land.${land.effect}`);
  return land.keptIsUnsaid ? said + t("answers.dot") + t("result.line.keptUnsaid") : said;
}
