import { DiagramReader } from "./diagram-reader";
import { firstNode, type Diagram } from "./node-table";

/** Questions that a search for one case may look at. */
const mostSearched = 1_000;

/** Searches for one case: which branch to take of every variable, so that diagrams give some answer. */
export class DiagramPaths extends DiagramReader {
  /**
   * Chooses branches of variables that have none yet (-1), so that every diagram gives its answer.
   * @returns whether that was found within a bound
   */
  chooseAll(diagrams: readonly Diagram[], answers: readonly number[], choice: Int16Array): boolean {
    let left = mostSearched;
    const descend = (of: Diagram, index: number): boolean => {
      if (of < firstNode) {
        if (of !== answers[index]) return false;
        const next = diagrams[index + 1];
        return next === undefined || descend(next, index + 1);
      }
      left -= 1;
      if (left < 0) return false;
      const variable = this.variableOf(of);
      const start = this.startAt[of - firstNode] ?? 0;
      const taken = choice[variable] ?? -1;
      if (taken >= 0) return descend(this.pool[start + taken] ?? 0, index);
      const width = this.widthOf(variable);
      // What answers at once binds nothing else: it comes first.
      for (const atOnce of [true, false]) {
        for (let branch = 0; branch < width; branch += 1) {
          const next = this.pool[start + branch] ?? 0;
          if (atOnce !== (next === answers[index])) continue;
          choice[variable] = branch;
          if (descend(next, index)) return true;
        }
      }
      choice[variable] = -1;
      return false;
    };
    return diagrams[0] === undefined || descend(diagrams[0], 0);
  }

  /**
   * A path that asks about a variable and ends at an answer that is wanted, as near to some case as there is one: its
   * branches are tried first, then the others. @param turn which branch of the variable, and which of the others @returns the variables; their branches are in `choice`
   */
  pathThrough(
    diagram: Diagram,
    wanted: number,
    isWanted: (answer: number) => boolean,
    choice: Int16Array,
    turn: number,
  ): number[] | null {
    const path: number[] = [];
    const dead = new Set<Diagram>();
    const walk = (of: Diagram, isPast: boolean): boolean => {
      if (of < firstNode) return isPast && isWanted(of);
      const variable = this.variableOf(of);
      if ((!isPast && variable > wanted) || dead.has(of)) return false;
      const start = this.startAt[of - firstNode] ?? 0;
      const width = this.widthOf(variable);
      const near = choice[variable] ?? 0;
      const first = variable === wanted ? turn % width : near;
      path.push(variable);
      for (let tried = -1; tried < width; tried += 1) {
        const branch = tried < 0 ? first : (tried + turn) % width;
        if (tried >= 0 && branch === first) continue;
        choice[variable] = branch;
        if (walk(this.pool[start + branch] ?? 0, isPast || variable === wanted)) return true;
      }
      choice[variable] = near;
      path.pop();
      dead.add(of);
      return false;
    };
    return walk(diagram, false) ? path : null;
  }
}
