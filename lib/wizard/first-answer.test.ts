import { test } from "vitest";
import { journeys } from "@/e2e/journeys/personas";
import { walkAs } from "./testing/persona-walk";

test("baseline", () => {
  for (const [name, { persona }] of Object.entries(journeys)) {
    const { pages, firstYes } = walkAs(persona);
    console.log(name, pages.length, firstYes, pages.join(" "));
  }
});
