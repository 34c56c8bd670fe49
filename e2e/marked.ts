import { expect, type APIRequestContext, type APIResponse } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { sealCode } from "../lib/hand-over/code";
import { fieldsOf } from "../scripts/fuzz/visit.mjs";
import { answersOf } from "./households";
import { sealAnswers } from "./session";

/** Values that nobody else sends: numbers, words, parts of addresses, the number of a family in a village's table. */
export const marked = { age: 97, months: 1163, division: "520521", word: "markedword", village: "markedvillage" };

const person = {
  id: "P1",
  relation: "applicant" as const,
  ageYears: marked.age,
  hukou: { kind: "rural" as const, division: marked.division },
  ties: { xining: { work: "employed" as const, pensionMonths: { employee: marked.months } } },
};
const household = { people: [person] };
const note = `note=${marked.word}&age=${marked.age}`;

/** What every answer of somebody else is held against. */
export const ofNobodyElse = /markedword|markedvillage|\b1163\b/;
/** Lines and names hold no numbers of anybody either. */
export const ofNobody = /\b97\b|\b1163\b|520521|markedword|markedvillage/;

type Ask = (path: string, options?: Parameters<APIRequestContext["post"]>[1]) => Promise<APIResponse>;

/** @returns the answer to what is answered best, whose id is in the log */
async function throughTheInterface(post: Ask): Promise<APIResponse> {
  const assessed = await post(`/api/v1/assessments?${note}`, { data: { household } });
  await post("/api/v1/assessments", { data: { household, [marked.word]: marked.age } });
  await post("/api/v1/assessments", { data: `{${marked.word}`, headers: { "Content-Type": "application/json" } });
  await post("/zh-Hans/api/try", { multipart: { request: JSON.stringify({ household }) } });
  const calls = [
    { name: "assess_household", arguments: { household } },
    { name: "what_if", arguments: { household, answer: { fact: marked.word, value: marked.age } } },
    { name: marked.word, arguments: household },
  ];
  for (const params of calls)
    await post(`/api/v1/mcp?${note}`, {
      data: { jsonrpc: "2.0", id: marked.word, method: "tools/call", params },
      headers: { Accept: "application/json, text/event-stream" },
    });
  return assessed;
}

async function throughTheQuestions(get: Ask, post: Ask): Promise<void> {
  const cookie = `answers=${await sealAnswers(answersOf([person]))}`;
  for (const page of ["places", "family"]) {
    const address = `/zh-Hans/check/${page}`;
    const fields = fieldsOf(await (await get(address)).text());
    await post(address, { multipart: { ...fields, note: marked.word, "ageYears-P1": String(marked.age) } });
  }
  for (const page of ["family", "answers", "result", "result/xining", "result/sheet", "handover", marked.word]) {
    const answer = await get(`/zh-Hans/check/${page}?${note}`, { headers: { cookie } });
    if (page === "answers") expect(await answer.text()).toContain(String(marked.months));
  }
  await get(`/${marked.word}`, { headers: { "X-Request-Id": marked.word } });
}

async function throughTheCounter(post: Ask): Promise<string> {
  const { digits } = sealCode(answersOf([person]));
  const headers = { Accept: "application/json" };
  const opened = await post("/zh-Hans/counter/open", { form: { code: digits }, headers });
  expect(await opened.text()).toContain(String(marked.months));
  await post("/zh-Hans/counter/open", { form: { code: `${digits.slice(0, -9)}${marked.word}` }, headers });
  const { turn, base } = (await opened.json()) as { turn: string; base: string };
  const desk = { turn, base, people: "P1", place: "xining", "ageYears-P1": marked.word };
  for (const address of ["update", "code"]) await post(`/zh-Hans/counter/${address}`, { form: desk, headers });
  return digits;
}

async function throughTables(post: Ask): Promise<void> {
  const headings = ["家庭编号", "成员号", "和申请人的关系", "年龄", "户口类别", "户口在哪里", "在威海的工作"];
  const rows = [
    headings,
    [marked.village, "1", "本人", String(marked.age), "农村户口", marked.division, "上班"],
    [marked.village, "2", "爱人", marked.word, "农村户口", marked.word, marked.word],
  ];
  const workbook = await writeXlsx({ sheets: [{ name: marked.word, rows }] });
  const torn = Buffer.from(workbook).subarray(0, -40);
  const files = [
    { name: `${marked.word}.csv`, mimeType: "text/csv", buffer: Buffer.from(rows.map((row) => row.join()).join("\n")) },
    { name: `${marked.word}.xlsx`, mimeType: "application/zip", buffer: Buffer.from(workbook) },
    { name: `${marked.word}.xlsx`, mimeType: "application/zip", buffer: torn },
  ];
  for (const table of files) {
    const answer = await post("/zh-Hans/counter/batch/run", { multipart: { table } });
    if (table.buffer !== torn) expect(await answer.text()).toContain(marked.word);
  }
}

/** Everything that takes an answer is given one. @returns the id of an answer, and the code that was opened */
export async function sendMarked(request: APIRequestContext, origin: string): Promise<{ id: string; code: string }> {
  const post: Ask = (path, options) => request.post(origin + path, { maxRedirects: 0, ...options });
  const get: Ask = (path, options) => request.get(origin + path, { maxRedirects: 0, ...options });
  const assessed = await throughTheInterface(post);
  await throughTheQuestions(get, post);
  const code = await throughTheCounter(post);
  await throughTables(post);
  return { id: assessed.headers()["x-request-id"] ?? "", code };
}
