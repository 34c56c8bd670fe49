import { canBeRegisteredIn } from "@/policies/areas";
import { rowOf } from "@/policies/facts/rows";
import { elsewhere, hukouKinds, none } from "@/policies/facts/vocabulary";
import { areaIds, areasOf, seatOf } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { areaName } from "../wizard/labels";
import type { FactColumn } from "./columns";

/** One thing that a cell can say, and how it is said. */
export interface CellChoice {
  value: string;
  label: string;
}

/** What a cell of this column can say; empty where it is a number, a place on the map or a person. */
export function choicesOf({ fact, jurisdiction }: FactColumn, words: Words): CellChoice[] {
  const { type, values } = rowOf(fact);
  const said = (value: string): CellChoice => ({ value, label: words.say(`facts.${fact}.values.${value}`) });
  switch (type) {
    case "boolean":
    case "oneOf":
      return (values as readonly unknown[]).map(String).map(said);
    case "list":
      return [...(values as readonly string[]).map(said), said("empty")];
    case "place":
    case "placeOrNone": {
      const areas = jurisdiction === null ? [] : areasIn(jurisdiction, type === "placeOrNone");
      const named = areas.map((area) => ({ value: area, label: nameIn(jurisdiction ?? "xining", area, type, words) }));
      return type === "placeOrNone" ? [...named, said(none)] : named;
    }
    default:
      return [];
  }
}

type Place = NonNullable<FactColumn["jurisdiction"]>;

/** Where somebody can work or live; or where some hukou can be registered. */
function areasIn(place: Place, registered: boolean): string[] {
  if (registered)
    return areaIds(place).filter((area) =>
      hukouKinds.some((kind) => canBeRegisteredIn(seatOf(place), { kind, division: null }, area)),
    );
  const areas = areasOf(place);
  const hasVillage = areas.some(({ is }) => is === "village");
  return areas.filter(({ is }) => is !== "origin" || !hasVillage).map(({ id }) => id);
}

/** Villages count as one kind of place, where nothing else covers them. */
function nameIn(place: Place, area: string, type: "place" | "placeOrNone", words: Words): string {
  const isOrigin = areasOf(place).some(({ id, is }) => id === area && is === "origin");
  return type === "place" && isOrigin ? words.say("wizard.options.village") : areaName(place, area, words);
}

/** The word for "in none of them", for the types that have one. */
export function elsewhereLabel({ fact }: FactColumn, words: Words): string {
  return words.say(`facts.${fact}.values.${rowOf(fact).type === "people" ? "empty" : elsewhere}`);
}
