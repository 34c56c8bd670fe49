import type { Words } from "../i18n/words";
import { listOf, partNames, sameName, type Field, type FieldGroup, type Values } from "./form";
import { ofPerson, ownerOf } from "./nobody";
import { applicantId } from "./people";

interface Shown {
  groups: FieldGroup[];
  values: Values;
}

/**
 * A page that comes again: whoever was said to be as the applicant is one line, and not the same answers once more.
 * Where all are, the tick that says so is set, and what it fills in is left to it.
 * @param names by person
 */
export function foldAlike({ groups, values }: Shown, names: ReadonlyMap<string, string>, words: Words): Shown {
  const fields = groups.flatMap((group) => group.fields);
  const others = [...new Set(fields.map(ownerOf))].filter((owner) => owner !== undefined && owner !== applicantId);
  const alike = others.filter((owner) => {
    const own = fields.filter((field) => ownerOf(field) === owner);
    return own.every((field) => isAlike(field, values)) && own.some((field) => isSaid(field.name, values));
  });
  if (alike.length === 0) return { groups, values };
  if (alike.length === others.length) {
    const blank = Object.entries(values).filter(([name]) => !others.includes(ofPerson.exec(name)?.[1]));
    return { groups, values: { ...Object.fromEntries(blank), [sameName]: ["yes"] } };
  }
  const folded = groups.map((group): FieldGroup => {
    const [owner] = group.fields.map(ownerOf);
    return owner !== undefined && alike.includes(owner)
      ? { ...group, folded: words.say("wizard.nobody.alike", { who: names.get(owner) ?? "" }) }
      : group;
  });
  return { groups: folded, values };
}

const partsOf = (name: string): string[] => [name, ...Object.values(partNames(name))];
const isSaid = (name: string, values: Values): boolean => partsOf(name).some((part) => listOf(values, part).length > 0);

/** The same answer as the applicant's; none, where the applicant has none either. */
const isAlike = ({ name }: Field, values: Values): boolean =>
  partsOf(name).every(
    (part) => listOf(values, part).join() === listOf(values, part.replace(ofPerson, `-${applicantId}`)).join(),
  );
