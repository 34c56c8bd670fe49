/** Words: messages `api.assistants.tools.<name>`. */
export const toolNames = ["assess_household", "what_if", "read_clauses"] as const;
export type ToolName = (typeof toolNames)[number];
