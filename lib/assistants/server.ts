import { McpServer, type CallToolResult } from "@modelcontextprotocol/server";
import { policyEdition } from "@/policies";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { assessHouseholdFor } from "./assess-household";
import { guardedTool, type Asking } from "./asking";
import { assessInput, clausesInput, whatIfInput } from "./input";
import { readClausesFor } from "./read-clauses";
import type { ToolName } from "./tool-names";
import { whatIfFor } from "./what-if";

type Tool = (given: Record<string, unknown>, asking: Asking) => Promise<CallToolResult>;

/** Nothing is changed, nothing outside is reached, and the same question gets the same answer. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const facts = ["id", "kin", "register", "area", "place", "months", "readings"] as const;

/** The tools, and what an assistant is to know before it uses them, for one request: nothing is kept between two. */
export function assistantServer(asking: Asking): McpServer {
  const { words } = asking;
  const about = (key: string): string => words.say(`api.assistants.${key}`);
  const places = jurisdictionIds.map((id) => words.say(`policies.${id}.name`)).join("、");
  const introduction = words.say("api.assistants.instructions", { places });
  const instructions = [introduction, ...facts.map((fact) => words.say(`api.page.facts.${fact}`))].join("\n");
  const server = new McpServer(
    { name: "luohu-check", title: words.say("site.name"), version: policyEdition },
    { instructions, capabilities: { tools: {} } },
  );
  const add = (name: ToolName, inputSchema: ReturnType<typeof assessInput>, tool: Tool) =>
    server.registerTool(
      name,
      {
        title: about(`tools.${name}.title`),
        description: about(`tools.${name}.description`),
        inputSchema,
        annotations,
      },
      guardedTool(tool, asking),
    );
  add("assess_household", assessInput(), assessHouseholdFor);
  add("what_if", whatIfInput({ household: about("tools.what_if.household") }), whatIfFor);
  add("read_clauses", clausesInput(), readClausesFor);
  return server;
}
