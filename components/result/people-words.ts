import type { useTranslations } from "next-intl";
import type { Member } from "@/lib/result/members";
import { memberName } from "@/lib/wizard/member-name";

export type Say = ReturnType<typeof useTranslations<never>>;
interface Lists {
  list: (items: readonly string[]) => string;
}

/** What a page about one household calls its people, one by one or together. */
export function peopleWords(t: Say, members: readonly Member[], { list }: Lists) {
  const name = (id: string): string =>
    nameIn(
      t,
      members.find((member) => member.id === id),
      "apart",
    );
  return {
    name,
    /** Where the age stands beside it. */
    bareName: (member: Member): string => nameIn(t, member, "never"),
    alone: members.length === 1,
    /** Every name, unless it is everybody. */
    all: (ids: readonly string[]): string =>
      ids.length === members.length && ids.length > 1 ? t("result.members.everybody") : list(ids.map(name)),
    names: (ids: readonly string[]): string => namesOf(t, members, ids, list),
    /** As the applicant says it to somebody else. */
    namesToSay: (ids: readonly string[]): string => namesOf(t, members.map(asOneself), ids, list),
    /** Who stands in a booklet, where there are several; nobody where there is one. */
    standingIn: (register: string): string =>
      list(members.filter((member) => member.register === register).map((member) => name(member.id))),
  };
}

export type PeopleWords = ReturnType<typeof peopleWords>;

const asOneself = (member: Member): Member =>
  member.called === "applicant" ? { ...member, called: "oneself" } : member;

/** More names than this are counted instead. */
const namesShown = 4;

function namesOf(t: Say, members: readonly Member[], ids: readonly string[], list: Lists["list"]): string {
  if (ids.length === members.length && ids.length > 1) return t("result.members.everybody");
  const names = [...new Set(ids.map((id) => groupName(t, members, ids, id)))];
  return names.length > namesShown
    ? t("result.members.manyOf", { first: names[0] ?? "", count: ids.length })
    : list(names);
}

/** 两个孩子 rather than one after the other, where all of them are meant. */
function groupName(t: Say, members: readonly Member[], ids: readonly string[], id: string): string {
  const member = members.find((one) => one.id === id);
  const same = members.filter(({ relation }) => relation === member?.relation);
  const isGrown = same.some(({ called }) => called === "grownChild");
  const all = `result.members.all.${isGrown ? "grownChild" : member?.relation}`;
  if (same.length < 2 || !t.has(all) || !same.every((one) => ids.includes(one.id))) return nameIn(t, member, "apart");
  return t(all, { count: same.length });
}

const nameIn = (t: Say, member: Member | undefined, age: "apart" | "never"): string =>
  member ? memberName(member, { say: t, has: t.has }, age) : "";
