import { expect, test } from "vitest";
import { classesFor, withClasses } from "./visitor-classes";

const page = '<html lang="zh-Hans"><p class="when-new"></p><p class="when-returning"></p>';

test.each([
  ["elder=1", "elder"],
  ["a=b; elder=1; c=d", "elder"],
  ["elder=0", ""],
  ["elder=10", ""],
  ["notelder=1", ""],
  ["answers=Fe26.2*1*x", "returning"],
  ["answers=", ""],
  ["noanswers=x", ""],
  ["answers=x; elder=1", "elder returning"],
  [undefined, ""],
])("cookies %s: %s", (cookies, classes) => {
  expect(classesFor(cookies, page)).toBe(classes);
});

test("a page that says the same to everybody is the same for everybody", () => {
  expect(classesFor("answers=x; elder=1", "<html><p>")).toBe("elder");
});

test("the classes join whatever <html> has", () => {
  expect(withClasses('<!DOCTYPE html><html lang="zh-Hans"><body>', "elder")).toBe(
    '<!DOCTYPE html><html class="elder" lang="zh-Hans"><body>',
  );
  expect(withClasses('<html lang="zh-Hans" class="a b">', "elder returning")).toBe(
    '<html lang="zh-Hans" class="a b elder returning">',
  );
  expect(withClasses(page, "")).toBe(page);
});
