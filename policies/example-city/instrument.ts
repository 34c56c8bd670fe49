import { defineInstrument } from "../instrument";
import { clauses } from "./clauses";

/** A document that does not exist. Copy what is printed; `null` where the copy prints nothing. */
export const plan = defineInstrument({
  id: "example-city",
  title: "示例市户口迁移试行办法",
  number: "示府发〔2000〕1号",
  issuedBy: "示例市人民政府",
  issuedOn: "2000-01-01",
  caveats: ["fictional"],
  successors: [{ title: "示例市户口迁移办法", inForceFrom: "2001-01-01" }],
  defersTo: { talentRules: { title: "示例市人才认定办法" } },
  clauses,
});

/** GB/T 2260 prefix: schools and origins are told by it. An invented city borrows the code of a real one. */
export const exampleDivision = "4602";
