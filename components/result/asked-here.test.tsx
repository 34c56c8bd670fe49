import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import type { AskedHere as Asked } from "@/lib/result/asked-here";
import { membersOf } from "@/lib/result/members";
import { couple, idle } from "@/lib/result/testing/xining-family";
import { factNames, rowOf } from "@/policies/facts/rows";
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

test("what has no title of its own is asked as a question, of whom it is about and where", async () => {
  const messages = await loadMessages("zh-Hans");
  const asked = (question: object): string => {
    const of = {
      ...unsure,
      branches: [],
      question: { decides: [], person: null, area: null, register: null, ...question },
    };
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="zh-Hans" messages={messages} timeZone="Asia/Shanghai">
        <Shown asked={of as unknown as Asked} />
      </NextIntlClientProvider>,
    );
    return (/<h2[^>]*>(.*?)<\/h2>/.exec(html)?.[1] ?? "").replace(/<[^>]*>/g, "");
  };
  expect(asked({ fact: "work", jurisdiction: "xining", person: "P2" })).toBe("爱人在西宁做什么工作？");
  expect(asked({ fact: "homes.dwelling", jurisdiction: "xining", area: "cityDistrict" })).toBe(
    "您家在西宁市区有什么住处？",
  );
  expect(asked({ fact: "land.homestead", jurisdiction: null, register: "R1" })).toBe("有没有宅基地？");
});

test("every fact of somebody or of a home can be asked in a sentence", async () => {
  const { facts } = await loadMessages("zh-Hans");
  const at = (path: string): unknown => path.split(".").reduce<unknown>((inside, key) => Object(inside)[key], facts);
  const unasked = factNames.filter(
    (name) => ["person", "tie", "home"].includes(rowOf(name).scope) && !at(`${name}.ask`),
  );
  expect(unasked).toEqual([]);
});
