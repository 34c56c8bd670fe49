import Engine from "publicodes";
import type { Plain } from "./plain";
import type { Facts, Peer } from "./task";

type Formula = string | { [mechanism: string]: Formula[] };
type Rules = ConstructorParameters<typeof Engine>[0];
type Names = ReadonlyMap<string, string>;

const any = (of: Formula[]): Formula => ({ "une de ces conditions": of });
const all = (of: Formula[]): Formula => ({ "toutes ces conditions": of });

function formulaOf(criterion: Plain, names: Names): Formula {
  const inside = (of: Plain): Formula => formulaOf(of, names);
  switch (criterion.op) {
    case "all":
      return all(criterion.of.map(inside));
    case "any":
      return any(criterion.of.map(inside));
    case "not":
      return { "=": [inside(criterion.of), "non"] };
    case "isTrue":
      return `${names.get(criterion.fact)} = oui`;
    case "isOneOf":
      return any(criterion.values.map((value) => `${names.get(criterion.fact)} = '${value}'`));
    case "atLeast":
      return `${names.get(criterion.fact)} >= ${criterion.value}`;
    case "atMost":
      return `${names.get(criterion.fact)} <= ${criterion.value}`;
  }
}

/** What each fact holds, as publicodes has to be told. */
function kindsIn(criterion: Plain): [fact: string, kind: object][] {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of.flatMap(kindsIn);
    case "not":
      return kindsIn(criterion.of);
    case "isTrue":
      return [[criterion.fact, { type: "booléen" }]];
    case "isOneOf":
      return [[criterion.fact, { type: "texte" }]];
    default:
      return [[criterion.fact, {}]];
  }
}

const said = (value: Facts[string]): string | number =>
  typeof value === "string" ? `'${value}'` : value === true ? "oui" : value === false ? "non" : value;

/** One engine a place, one rule a route, one situation a person. */
export const publicodes: Peer = ({ routes }) => {
  const kinds = new Map(routes.flatMap(({ condition }) => kindsIn(condition)));
  const names: Names = new Map([...kinds.keys()].map((fact, index) => [fact, `fait ${index}`]));
  const rules = Object.fromEntries([
    ...[...kinds].map(([fact, kind]) => [names.get(fact), kind]),
    ...routes.map(({ condition }, index) => [`voie ${index}`, formulaOf(condition, names)]),
  ]) as Rules;
  const engine = new Engine(rules);
  return (people) =>
    people.map((facts) => {
      const stated = [...names].flatMap(([fact, name]) =>
        facts[fact] === undefined ? [] : [[name, said(facts[fact])] as const],
      );
      engine.setSituation(Object.fromEntries(stated));
      return routes.filter((_, index) => engine.evaluate(`voie ${index}`).nodeValue === true).map(({ id }) => id);
    });
};
