import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

/** @param {number} max */
const length = (max) => ({ max, skipBlankLines: true, skipComments: true });

/** Where no component is, no rule about components: some of them compile a file before they say so. */
const ofComponents = [...next, ...nextTypescript]
  .flatMap(({ rules = {} }) => Object.keys(rules))
  .filter((rule) => /^(react|react-hooks|jsx-a11y)\//.test(rule));

export default defineConfig([
  ...next,
  ...nextTypescript,
  globalIgnores([
    ".next*/**",
    ".data/**",
    ".stryker-tmp/**",
    "next-env.d.ts",
    "test-results/**",
    "playwright-report/**",
    "examples/typescript/luohu-check.ts", // generated
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "max-lines": ["error", length(200)],
      "max-lines-per-function": ["error", length(40)],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-ignore": true, "ts-expect-error": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_$", varsIgnorePattern: "^_$", destructuredArrayIgnorePattern: "^_$" },
      ],
    },
  },
  { files: ["app/**/page.tsx"], rules: { "max-lines": ["error", { max: 45 }] } },
  { files: ["**/*.{test,spec}.{ts,tsx}"], rules: { "max-lines-per-function": "off" } },
  {
    files: ["{e2e,examples,lib,messages,policies,scripts}/**/*.{ts,mjs,cjs}"],
    rules: Object.fromEntries(ofComponents.map((rule) => [rule, "off"])),
  },
  // The content security policy of every page refuses a style within an element.
  { files: ["{app,components}/**/*.tsx"], rules: { "react/forbid-dom-props": ["error", { forbid: ["style"] }] } },
  // scripts/ and examples/ speak to a terminal; PostCSS loads its plugins with require.
  { files: ["{scripts,examples}/**"], rules: { "no-console": "off" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
]);
