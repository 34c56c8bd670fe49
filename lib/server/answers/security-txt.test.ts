import { expect, test } from "vitest";
import { securityText } from "./security-txt";

const fieldsOf = (text: string) =>
  new Map(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(/: (.*)/) as [string, string]),
  );

test("names whom to tell, for less than a year", () => {
  const fields = fieldsOf(securityText({}, "http://here.example"));
  expect(fields.get("Contact")).toBe("http://here.example/zh-Hans/about");
  const days = (Date.parse(fields.get("Expires") ?? "") - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

test("what the operator has set comes first", () => {
  const set = { origin: "https://luohu.example/", contact: "mailto:somebody@luohu.example" };
  const fields = fieldsOf(securityText(set, "http://inner"));
  expect(fields.get("Contact")).toBe(set.contact);
  expect(fields.get("Canonical")).toBe("https://luohu.example/.well-known/security.txt");
});
