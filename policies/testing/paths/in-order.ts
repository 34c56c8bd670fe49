import { factNames, refKey } from "../../facts/rows";
import { isEnd, type Question, type Tree } from "./questions";

/**
 * The same questions in the order of the table of facts. How many paths there are hangs on the order in which things are
 * asked; the engine asks in whatever order is fast, and what the law tells apart does not change with it.
 */
export function inTableOrder(tree: Tree): Tree {
  const asked = [...factsIn(tree)].sort((a, b) => placeOf(a) - placeOf(b) || keyOf(a).localeCompare(keyOf(b), "en"));
  return ordered(tree, asked, new Map());
}

type Facts = Question["facts"];

const keyOf = (facts: Facts): string => facts.map(({ ref }) => refKey(ref)).join("+");
const placeOf = ([first]: Facts): number => (first ? factNames.indexOf(first.ref.fact) : -1);

function factsIn(tree: Tree, found = new Set<Facts>()): Set<Facts> {
  if (isEnd(tree)) return found;
  found.add(tree.facts);
  for (const branch of new Set(tree.branches)) factsIn(branch, found);
  return found;
}

/** Equal questions are made once, so that answers that lead on to the same one can be told. */
function ordered(tree: Tree, [facts, ...others]: readonly Facts[], made: Map<string, Question>): Tree {
  if (facts === undefined || isEnd(tree)) return tree;
  const answers = facts[0]?.answers ?? [];
  const branches = answers.map((_, index) => ordered(answered(tree, facts, index), others, made));
  const [first = 0] = branches;
  if (branches.every((branch) => branch === first)) return first;
  const key = [keyOf(facts), ...branches.map((branch) => nameOf(branch, made))].join(" ");
  const before = made.get(key);
  if (before) return before;
  const question = { facts, branches };
  made.set(key, question);
  return question;
}

const nameOf = (tree: Tree, made: Map<string, Question>): string =>
  isEnd(tree) ? `${tree}` : `q${[...made.values()].indexOf(tree)}`;

/** What is left to ask once a question has been answered. */
function answered(tree: Tree, facts: Facts, index: number): Tree {
  if (isEnd(tree)) return tree;
  if (tree.facts === facts) return answered(tree.branches[index] ?? 0, facts, index);
  const done = new Map<Tree, Tree>();
  const inside = (branch: Tree): Tree => {
    const before = done.get(branch);
    if (before !== undefined) return before;
    const left = answered(branch, facts, index);
    done.set(branch, left);
    return left;
  };
  return { facts: tree.facts, branches: tree.branches.map(inside) };
}
