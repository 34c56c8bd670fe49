import type { Answers } from "../../lib/session/answers";
import { jurisdictionIds } from "../../policies/jurisdictions";
import { families, longFamily, usualFamily } from "../../e2e/households";
import { everyQuestion, questionsToTwelve } from "../../e2e/questions";

export interface View {
  /** Name of the picture. */
  name: string;
  path: string;
  answers: Answers;
  /** Sent as it is, so that the page says what is missing. */
  sent?: boolean;
}

export interface Look {
  name: string;
  size: { width: number; height: number };
  elder: boolean;
  dark: boolean;
}

const sizes = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
];
const modes = [
  { mode: "usual", elder: false, dark: false },
  { mode: "elder", elder: true, dark: false },
  { mode: "dark", elder: false, dark: true },
];

export const looks: readonly Look[] = sizes.flatMap((size) =>
  modes.map(({ mode, elder, dark }) => ({ name: `${size.width}x${size.height}-${mode}`, size, elder, dark })),
);

const named = (path: string): string => path.replace(/^\//, "").replaceAll("/", "-") || "start";

const pages = [
  "",
  "/places",
  ...jurisdictionIds.flatMap((id) =>
    ["", "/routes", "/rights", "/readings", "/clauses"].map((part) => `/places/${id}${part}`),
  ),
  "/glossary",
  "/about",
  "/accessibility",
  "/privacy",
  "/api",
  "/counter",
  "/design",
  "/nowhere",
  ...["badRequest", "outdated", "tooLarge", "unexpected"].map((reason) => `/trouble/${reason}`),
];

const households = {
  usual: usualFamily,
  unknown: families[0] ?? usualFamily,
  half: families[1] ?? usualFamily,
  twelve: longFamily,
};

/** Everything that a visitor can come to see. */
export function everyView(): View[] {
  const questions = everyQuestion();
  const outcomes = Object.entries(households).flatMap(([who, answers]) =>
    ["/check/answers", "/check/result", "/check/result/xining", "/check/result/sheet", "/check/handover"].map(
      (path) => ({ name: `${named(path)}-${who}`, path, answers }),
    ),
  );
  return [
    ...pages.map((path) => ({ name: named(path), path, answers: usualFamily })),
    ...questions.map((question) => ({ ...question, name: named(question.path) })),
    ...questions.map((question) => ({ ...question, name: `${named(question.path)}-refused`, sent: true })),
    ...questionsToTwelve().map((question) => ({ ...question, name: `${named(question.path)}-twelve` })),
    ...outcomes,
  ];
}
