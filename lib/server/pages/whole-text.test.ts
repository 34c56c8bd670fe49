import { expect, test } from "vitest";
import { wholeText } from "./whole-text";

const kept = (text: string): string => `<span class="${text.length > 8 ? "whole" : "nowrap"}">${text}</span>`;

test.each([
  ["养老保险满", "36个月，", "可以"],
  ["最早", "2029年11月", "可以去办"],
  ["由当地按", "丹政发〔2015〕40号", "办"],
  ["《实施意见》", "（威办发〔2017〕35号）", "里"],
  ["您、兄弟姐妹和", "父母一方（66岁）", "随迁"],
  ["我家想问：那里的", "宁政办〔2017〕243号", "还在用吗".slice(0, 3)],
  ["養老保險滿", "36個月", "，可以".slice(1)],
  ["迁到", "毕节", "的村里"],
  ["遷到", "畢節", "的村裏"],
])("%s|%s|%s", async (before, whole, after) => {
  expect(await wholeText(`<i>${before}${whole}${after}</i>`)).toBe(`<i>${before}${kept(whole)}${after}</i>`);
});

test("no character stands alone at the end of a paragraph", async () => {
  expect(await wholeText("<p>没有写到的人不等于不可以。</p>")).toBe(`<p>没有写到的人不等于不${kept("可以。")}</p>`);
  expect(await wholeText("<p>没有写到的人<i>不等于不可以</i>。</p>")).toBe("<p>没有写到的人<i>不等于不可以</i>。</p>");
  expect(await wholeText("<p>没有写到中学的中考、高考</p>")).toBe(`<p>没有写到中学的中${kept("考、高考")}</p>`);
  for (const html of ["<td>救助</td>", "<p>没有写到的人不等于&quot;</p>", "<p>没有写到的人等于R&amp;D</p>"])
    expect(await wholeText(html)).toBe(html);
});

test("what is no running text stays as it is", async () => {
  for (const html of [
    '<script data-keep="">const text = "满36个月";</script>',
    "<title>西宁：您家的结果</title>",
    '<select><option value="1">满36个月</option></select>',
    '<button name="a">满36个月</button><a class="button button-primary" href="/">去西宁</a>',
    '<i><span class="nowrap">西宁</span>的</i>',
    '<input placeholder="36个月"/><i>12345、第一条</i>',
  ])
    expect(await wholeText(html)).toBe(html);
});
