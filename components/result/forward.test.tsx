import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { areaBlocks } from "@/lib/result/area-block";
import { membersOf } from "@/lib/result/members";
import { couple, idle, placeOf } from "@/lib/result/testing/xining-family";
import { Forward } from "./forward";
import { useHouseholdWords } from "./household-words";

const family = couple(idle, idle);
const block = areaBlocks(placeOf(family), family).find(({ areas }) => areas.includes("cityDistrict"));
if (!block) throw new Error("no block");

function Shown({ ways }: { ways: number }) {
  const words = useHouseholdWords(membersOf(family), {
    places: ["xining"],
    hrefOf: () => null,
    clauseHref: () => null,
  });
  const told = { ...block, forward: block?.forward.slice(0, ways) } as NonNullable<typeof block>;
  return <Forward block={told} place="xining" words={words} />;
}

/** How many ways each of the lists names. */
async function listed(ways: number): Promise<number[]> {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-Hans" messages={await loadMessages("zh-Hans")} timeZone="Asia/Shanghai">
      <Shown ways={ways} />
    </NextIntlClientProvider>,
  );
  return html
    .split('<ol class="forward">')
    .slice(1)
    .map((list) => (list.split("</ol>")[0] ?? "").replaceAll(/<ul>.*?<\/ul>/g, "").split("<li>").length - 1);
}

test("three ways are told where there are three, and no more", async () => {
  expect(block?.forward).toHaveLength(3);
  expect(await listed(3)).toEqual([3]);
  expect(await listed(2)).toEqual([2]);
  expect(await listed(0)).toEqual([]);
});
