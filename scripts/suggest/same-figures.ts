import { groupBy } from "../../src/model/order.ts";
import type { Target } from "../../src/model/records.ts";
import { suggestWords as words } from "../../src/strings/suggest.ts";
import type { Proposal, Search } from "./proposal.ts";

/** Figures of one metric, place and time that stand in two places: they should be one figure. */
export function sameFigures({ ledger }: Search): Proposal[] {
  const comparable = ledger.targets.filter(
    ({ metric, value, kind }) => metric !== null && value !== null && kind !== "context",
  );
  const groups = groupBy(comparable, ({ metric, scope, due, scopeNote, unit, period }) =>
    [metric?.id, scope.id, due ?? "", scopeNote ?? "", unit ?? "", period ?? ""].join(" "),
  );
  return [...groups.values()].flatMap((group) =>
    group.slice(1).flatMap((target, index) => {
      const before = group[index];
      return before === undefined || sourceOf(before) === sourceOf(target) ? [] : [proposalOf(before, target)];
    }),
  );
}

/** The task or document that prints a figure. */
const sourceOf = ({ task, document }: Target): string => task?.id ?? document.id;

function proposalOf(earlier: Target, later: Target): Proposal {
  const { metric, task, document } = later;
  return {
    document: document.id,
    slug: `${task === null ? "goals" : `task-${task.no}`}-${metric?.id ?? "same"}`,
    check: {
      title: words.same(metric?.name ?? later.label),
      kind: "equal",
      certainty: "likely",
      left: { figure: later.id },
      relation: "equals",
      right: { figure: earlier.id },
    },
  };
}
