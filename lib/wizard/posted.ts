import { partNames, type Field, type Values } from "./form";

/** Longer than any answer. */
const longest = 60;

/** What a form has posted for these fields; whatever else came along is left out. */
export function postedValues(data: FormData, fields: readonly Field[]): Values {
  return Object.fromEntries(
    fields
      .flatMap(namesOf)
      .map(({ name, isList }) => [name, isList ? texts(data, name) : (texts(data, name)[0] ?? "")]),
  );
}

export const textIn = (data: FormData, name: string, most = longest): string => texts(data, name, most)[0] ?? "";

/** Everything that a form has posted, whatever it asks: to be shown again, not to be taken. */
export const everythingPosted = (data: FormData): Values =>
  Object.fromEntries([...new Set(data.keys())].map((name) => [name, texts(data, name)]));

const texts = (data: FormData, name: string, most = longest): string[] =>
  data.getAll(name).flatMap((entry) => (typeof entry === "string" ? [entry.slice(0, most)] : []));

function namesOf({ name, kind }: Field): { name: string; isList: boolean }[] {
  const { years, months, unsure } = partNames(name);
  switch (kind) {
    case "checks":
      return [{ name, isList: true }];
    case "number":
      return [
        { name, isList: false },
        { name: unsure, isList: true },
      ];
    case "months":
      return [
        { name: years, isList: false },
        { name: months, isList: false },
        { name: unsure, isList: true },
      ];
    default:
      return [{ name, isList: false }];
  }
}
