import { Fragment } from "react";
import type { PlaceCard } from "@/lib/result/place-card";
import { Disclosure } from "../ui/disclosure";
import { OfKind, isKept } from "./rights-of-kind";
import type { HouseholdWords } from "./household-words";

/** Rights before and after, land first; the others folded. Paper has only what is kept or gained. Folded as a whole, they have their title already. */
export function Rights({
  card,
  land,
  words,
}: {
  card: PlaceCard;
  land: readonly string[] | null;
  words: HouseholdWords;
}) {
  const { t } = words;
  const landRights = card.rights.find(({ kind }) => kind === "land");
  const others = card.rights.filter(({ kind }) => kind !== "land");
  const isOpen = card.canPrepare || card.word === "notMoving";
  const Kind = isOpen ? "h3" : "h2";
  return (
    <section className={landRights?.said.some(isKept) ? "rights" : "rights no-print"}>
      {isOpen ? <h2>{t("result.rights.title")}</h2> : null}
      {landRights ? <p className="hint">{landText(land, words)}</p> : null}
      {landRights ? <OfKind rights={landRights} place={card.id} words={words} /> : null}
      {landRights ? <p className="hint">{t("result.rights.origin")}</p> : null}
      {others.length > 0 ? (
        <Disclosure
          open={card.word === "notMoving"}
          summary={t("result.rights.otherTitle", { count: others.reduce((sum, { count }) => sum + count, 0) })}
        >
          {others.map((rights) => (
            <Fragment key={rights.kind}>
              <Kind>{t(`result.rights.kind.${rights.kind}`)}</Kind>
              <OfKind rights={rights} place={card.id} words={words} />
            </Fragment>
          ))}
        </Disclosure>
      ) : null}
    </section>
  );
}

function landText(land: readonly string[] | null, { t, list }: HouseholdWords): string {
  if (!land) return t("result.rights.landUnknown");
  return land.length > 0
    ? t("result.rights.landNow", { things: list(land.map((kind) => t(`facts.land.${kind}.short`))) })
    : t("result.rights.landNone");
}
