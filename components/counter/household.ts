import type { DeskCell, DeskOption, DeskRow, DeskView } from "@/lib/counter/view";

/** What the page holds: the only place where the household is while scripts run. */
export interface House {
  people: string[];
  places: string[];
  apart: string[];
  values: Record<string, string>;
}

export const applicant = "P1";
const everyId = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);

export const houseOf = ({ people, places, values }: DeskView): House => ({
  people: people.map(({ id }) => id),
  places: places.filter(({ chosen }) => chosen).map(({ id }) => id),
  apart: places.filter(({ apart }) => apart).map(({ id }) => id),
  values,
});

export const cellName = ({ name }: Pick<DeskCell, "name">, person: string): string => name.replace("*", person);

export const isBlank = ({ people, values }: House): boolean =>
  people.length === 1 &&
  Object.entries(values).every(
    ([name, value]) => value === "" || name === "relation-P1" || name.startsWith("wantsToMove"),
  );

/** What has been said on an empty page, on the page that its turn has brought. @param empty the page before anything was said */
export function onto(view: DeskView, empty: House, said: House): House {
  const fresh = houseOf(view);
  if (said === empty) return fresh;
  return {
    people: said.people,
    places: said.places === empty.places ? fresh.places : said.places,
    apart: said.apart === empty.apart ? fresh.apart : said.apart,
    values: { ...fresh.values, ...said.values },
  };
}

/** Somebody new, who comes along unless it is said otherwise. */
export function withNewcomer(house: House, relation: string): House {
  const id = everyId.find((one) => !house.people.includes(one));
  if (!id) return house;
  return {
    ...house,
    people: [...house.people, id],
    values: { ...house.values, [`relation-${id}`]: relation, [`wantsToMove-${id}`]: "true" },
  };
}

export function withoutMember(house: House, id: string): House {
  const own = new RegExp(`-${id}(-|$)`);
  const values = Object.fromEntries(Object.entries(house.values).filter(([name]) => !own.test(name)));
  return { ...house, people: house.people.filter((person) => person !== id), values };
}

/** Nobody is asked what is taken for granted at their age, or what another cell has made needless. */
export function isNeedless(row: DeskCell & Pick<DeskRow, "young">, person: string, { values }: House): boolean {
  const age = values[`ageYears-${person}`] ?? "";
  if (row.young && /^\d+$/.test(age) && Number(age) < row.young.until) return true;
  const gate = row.needs ? (values[row.needs.name.replace("*", person)] ?? "") : "";
  return row.needs !== undefined && gate !== "" && !row.needs.values.includes(gate);
}

export const optionWith = (options: readonly DeskOption[], key: string): DeskOption | undefined =>
  options.find((option) => option.key === key);

export const saysNo = (row: DeskCell): string | undefined =>
  row.kind === "number" ? "0" : row.options.find(({ key }) => key === "0")?.value;

/** A place that is looked at, or no more. */
export const toggled = (house: House, id: string): House => {
  const has = house.places.includes(id);
  return {
    ...house,
    places: has ? house.places.filter((place) => place !== id) : [...house.places, id],
    apart: house.apart.filter((place) => place !== id),
  };
};

/** Nobody has to do with a place, or somebody after all. */
export const withTies = (house: House, id: string): House => ({
  ...house,
  apart: house.apart.includes(id) ? house.apart.filter((place) => place !== id) : [...house.apart, id],
});
