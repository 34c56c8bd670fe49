import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { format, resolveConfig } from "prettier";
import { openApiDocument } from "@/lib/openapi/document";
import { exampleProgram } from "@/lib/openapi/example-program";

const folder = "examples/typescript";

/** The types of every path and schema, in the script in which the document is written. */
async function types(): Promise<string> {
  const document = (await openApiDocument("zh-Hans")) as unknown as OpenAPI3;
  return astToString(await openapiTS(document, { alphabetize: true }));
}

/** The generated files, and what is to be in them. */
export async function examples(): Promise<Record<string, string>> {
  const style = { ...(await resolveConfig("package.json")), parser: "typescript" };
  return {
    [`${folder}/luohu-check.ts`]: await format(await types(), style),
    [`${folder}/ask.ts`]: await format(exampleProgram("http://localhost:3000"), style),
  };
}
