import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { assessHousehold } from "@/lib/assessment";
import { loadMessages } from "@/lib/i18n/messages";
import { sheetView } from "@/lib/result/sheet-view";
import { today } from "@/lib/today";
import type { Household, Person } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { useHouseholdWords } from "./household-words";
import { SheetPage } from "./sheet-page";

const two: JurisdictionId[] = ["weihai", "zhejiang"];
const grown: Person = { id: "P1", relation: "applicant", ageYears: 52, hukou: { kind: "rural", division: "410100" } };
const pupil: Person = { id: "P2", relation: "child", ageYears: 9, school: { stage: "primary" } };

const told = (people: Person[], wantsToMove: boolean, places = two) => {
  const household: Household = {
    people: people.map((person) => ({ wantsToMove, ...person })),
    destinations: Object.fromEntries(places.map((place) => [place, {}])),
  };
  return sheetView(assessHousehold(household, today(), places), household);
};

function Shown({ view }: { view: ReturnType<typeof told> }) {
  const words = useHouseholdWords(view.members, { places: two, hrefOf: () => null, clauseHref: () => null });
  return <SheetPage view={view} words={words} />;
}

const messages = await loadMessages("zh-Hans");
const htmlOf = (view: ReturnType<typeof told>): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-Hans" messages={messages} timeZone="Asia/Shanghai">
      <Shown view={view} />
    </NextIntlClientProvider>,
  );
const digestsIn = (html: string): string[] => /文件([0-9a-f、]+)。/.exec(html)?.[1]?.split("、") ?? [];

describe("the sheet of a family that asks for the school alone", () => {
  test("with a child names the places, what to ask, and the editions that it was made with", () => {
    const view = told([grown, pupil], false);
    const html = htmlOf(view);
    expect(html).toContain("威海");
    expect(html).toContain('class="say"');
    const { policies } = view.receipt;
    expect(digestsIn(html)).toEqual(two.map((id) => policies[id]?.slice(0, 8)));
  });

  test("without one says that nobody goes to school, and sends nobody to ask", () => {
    const html = htmlOf(told([grown], false));
    expect(html).toContain("还没有上学年纪的孩子");
    expect(html).not.toContain('class="say"');
    expect(html).not.toContain("<h2>");
    expect(digestsIn(html)).toHaveLength(2);
  });
});

test("a sheet of which nothing can be got ready names the editions that are silent or open", () => {
  const view = told([grown], true, ["weihai"]);
  expect([view.places, view.open]).toEqual([[], ["weihai"]]);
  expect(digestsIn(htmlOf(view))).toEqual([view.receipt.policies.weihai?.slice(0, 8)]);
});

test("the sentence to say is in the applicant's own mouth, what is told is not", () => {
  const spouse: Person = { id: "P2", relation: "spouse", ageYears: 50, hukou: { kind: "rural", division: "410100" } };
  const stays: Person = { id: "P3", relation: "parent", ageYears: 75, wantsToMove: false };
  const html = htmlOf(told([grown, spouse, stays], true, ["zhejiang"])).replace(/<[^>]*>/g, "");
  expect(html).toContain("我和爱人能不能办");
  expect(html).not.toContain("您和爱人能不能办");
  expect(html).toContain("您和爱人：");
});
