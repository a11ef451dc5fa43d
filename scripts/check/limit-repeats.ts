import { groupBy } from "../../src/model/order.ts";
import { byPosition, type Problem, problem } from "./problem.ts";

/** A hostile file could hold a hundred thousand hidden characters; nobody reads that far. */
const mostOfAKind = 100;

/** Keeps the first hundred problems of a kind in a file and counts the rest in one line. */
export function limitRepeats(problems: readonly Problem[]): Problem[] {
  const groups = groupBy(problems, ({ file, code }) => `${code} ${file}`);
  const kept = [...groups.values()].flatMap((group) => {
    const next = group[mostOfAKind];
    if (next === undefined) return group;
    const details = { code: next.code, count: group.length - mostOfAKind };
    return [...group.slice(0, mostOfAKind), { ...problem("more-of-the-same", next, details), severity: next.severity }];
  });
  return kept.sort(byPosition);
}
