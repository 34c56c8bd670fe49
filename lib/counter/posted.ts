import { textIn } from "../wizard/posted";
import { placesIn, type Posted } from "./take";

/** More cells than twelve people in five places have, and longer than any answer. */
const mostFields = 2000;
const longest = 60;
/** Where somebody new is said to be one's …: chosen in the last column. */
const newcomer = "relation-new";

/** What the form of the page has sent; a button may take somebody out, a choice in the last column brings somebody in. */
export function postedDesk(data: FormData): Posted {
  const values: Record<string, string> = {};
  for (const [name, value] of [...data].slice(0, mostFields))
    if (typeof value === "string" && /^[\w-]{1,80}$/.test(name)) values[name] = value.slice(0, longest);
  const listed = textIn(data, "people", 200).split(" ").filter(Boolean);
  const out = textIn(data, "remove");
  const people = listed.filter((id) => id !== out);
  const relation = values[newcomer] ?? "";
  const id = relation === "" ? undefined : ids.find((one) => !["P1", ...people].includes(one));
  if (id) values[`relation-${id}`] = relation;
  const names = (name: string): string[] => data.getAll(name).map(String);
  return {
    people: id ? [...people, id] : people,
    places: placesIn(names("place")),
    apart: placesIn(names("apart")),
    values,
  };
}

const ids = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);
