import { groupBy } from "../../src/model/order.ts";
import { suggestWords as words } from "../../src/strings/suggest.ts";
import type { Proposal, Search } from "./proposal.ts";
import { type FigureGroup, figureGroups, type PlainFigure } from "./task-figures.ts";

/** Sums of fewer terms than 2 say nothing; of more than this, chance alone finds some. */
const mostTerms = 6;

/** Smaller totals are found by chance: 1 + 2 = 3. */
const smallestTotal = 20;

/** More figures of one unit than this are too many to try all sums of. */
const mostFigures = 24;

/** Sums that a reader would see first are enough. */
const mostForOneTotal = 2;

/** Figures of one task and unit of which several add up to another. */
export function taskSums({ ledger }: Search): Proposal[] {
  return figureGroups(ledger).flatMap((group) => {
    const byUnit = groupBy(
      // Shares, and standards per person, do not add up to one another.
      group.figures.filter(({ unit }) => unit !== "%" && !unit.includes("/")),
      ({ unit }) => unit,
    );
    return [...byUnit.values()]
      .filter((figures) => figures.length > 2 && figures.length <= mostFigures)
      .flatMap((figures) => figures.flatMap((total) => sumsTo(total, figures, group)));
  });
}

function sumsTo(total: PlainFigure, figures: readonly PlainFigure[], { document, slug }: FigureGroup): Proposal[] {
  if (total.value < smallestTotal) return [];
  const parts = figures.filter(({ id, value }) => id !== total.id && value > 0 && value < total.value);
  return subsets(parts, total.value).map((terms) => ({
    document: document.id,
    slug: `${slug}-sum`,
    check: {
      title: words.sum(total.label),
      kind: "sum",
      certainty: "likely",
      left: { figure: total.id },
      relation: "equals",
      right: { sum: terms.map(({ id }) => ({ figure: id })) },
    },
  }));
}

/** The first few sets of 2 to 6 figures that add up, in printed order, small sets first. */
function subsets(parts: readonly PlainFigure[], wanted: number): PlainFigure[][] {
  const found: PlainFigure[][] = [];
  for (let size = 2; size <= mostTerms && found.length < mostForOneTotal; size += 1) {
    collect({ parts, wanted, size, chosen: [], from: 0 }, found);
  }
  return found.slice(0, mostForOneTotal);
}

interface Attempt {
  readonly parts: readonly PlainFigure[];
  readonly wanted: number;
  readonly size: number;
  readonly chosen: readonly PlainFigure[];
  readonly from: number;
}

function collect({ parts, wanted, size, chosen, from }: Attempt, found: PlainFigure[][]): void {
  if (found.length >= mostForOneTotal) return;
  if (size === 0) {
    if (Math.abs(wanted) < 1e-6) found.push([...chosen]);
    return;
  }
  for (const [offset, part] of parts.slice(from).entries()) {
    if (part.value > wanted + 1e-6) continue;
    const rest = { parts, wanted: wanted - part.value, size: size - 1 };
    collect({ ...rest, chosen: [...chosen, part], from: from + offset + 1 }, found);
  }
}
