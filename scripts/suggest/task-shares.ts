import { suggestWords as words } from "../../src/strings/suggest.ts";
import type { Proposal, Search } from "./proposal.ts";
import { type FigureGroup, figureGroups, type PlainFigure } from "./task-figures.ts";

/** Shares that stand beside their two figures, in the same task. */
export function taskShares(search: Search): Proposal[] {
  return figureGroups(search.ledger).flatMap((group) =>
    group.figures.filter(({ unit }) => unit === "%").flatMap((share) => sharesOf(share, group, search)),
  );
}

function sharesOf(share: PlainFigure, { document, slug, figures }: FigureGroup, search: Search): Proposal[] {
  const others = figures.filter(({ unit }) => unit !== "%");
  const pairs = others.flatMap((part) =>
    others
      .filter((whole) => whole.unit === part.unit && whole.value > part.value && part.value > 0)
      .map((whole) => ({ part, whole })),
  );
  return pairs
    .filter(({ part, whole }) => isLikely(share, (part.value / whole.value) * 100))
    .map(
      ({ part, whole }): Proposal => ({
        document: document.id,
        slug: `${slug}-share`,
        check: {
          title: words.shareOf(share.label),
          kind: "share",
          certainty: "likely",
          left: { figure: share.id },
          relation: "equals",
          right: { percent: [{ figure: part.id }, { figure: whole.id }] },
        },
      }),
    )
    .filter(({ check }) => search.judge(check.left, check.right)?.holds === true);
}

/** Round shares (80 %, 95 %) are set, not worked out: they must fit exactly to be more than chance. */
function isLikely(share: PlainFigure, computed: number): boolean {
  return Math.abs(share.value - computed) <= (share.value % 5 === 0 ? 1e-6 : 1);
}
