import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import type { AskedHere as Asked } from "@/lib/result/asked-here";
import { membersOf } from "@/lib/result/members";
import { couple, idle } from "@/lib/result/testing/xining-family";
import { AskedHere } from "./asked-here";
import { useHouseholdWords } from "./household-words";

const settling = {
  values: ["none"],
  settles: [{ jurisdiction: "xining", area: "cityDistrict", person: "P1", outcome: "notCovered" }],
};
const unsure = {
  form: null,
  question: { fact: "military", jurisdiction: null, person: "P1", decides: [] },
  settled: [],
  isUnsure: true,
  isLast: false,
};

function Shown({ asked }: { asked: Asked }) {
  const words = useHouseholdWords(membersOf(couple(idle, idle)), {
    places: ["xining"],
    hrefOf: () => null,
    clauseHref: () => null,
  });
  return <AskedHere asked={asked} household="one" words={words} />;
}

const shown = async (branches: unknown[]): Promise<string> =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-Hans" messages={await loadMessages("zh-Hans")} timeZone="Asia/Shanghai">
      <Shown asked={{ ...unsure, branches } as unknown as Asked} />
    </NextIntlClientProvider>,
  );

test("results are announced only where an answer gives one by itself", async () => {
  expect(await shown([settling])).toContain("结果这样不同：</p><ul");
  const nothing = await shown([{ values: ["none"], settles: [] }]);
  expect(nothing).toContain("可以在这里改");
  expect(nothing).not.toContain("这样不同");
});
