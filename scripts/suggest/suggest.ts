import { found } from "../../src/model/catalogue.ts";
import { recompute } from "../../src/model/checks/recompute.ts";
import type { CheckFigure, CheckLine } from "../../src/model/checks/records.ts";
import { groupBy } from "../../src/model/order.ts";
import type { Ledger } from "../../src/model/records.ts";
import { type CheckEntry, checkSchema } from "../../src/schemas/checks.ts";
import { type Proposal, searchIn } from "./proposal.ts";
import { sameFigures } from "./same-figures.ts";
import { serviceCounts } from "./service-counts.ts";
import { tableEquals } from "./table-equals.ts";
import { tableRates } from "./table-rates.ts";
import { tableSums } from "./table-sums.ts";
import { taskShares } from "./task-shares.ts";
import { taskSums } from "./task-sums.ts";

/** A proposal with what comes out. */
export interface Suggestion {
  readonly document: string;
  readonly check: CheckEntry;
  readonly isNear: boolean;
  readonly lines: readonly CheckLine[];
}

const searches = [tableSums, tableRates, tableEquals, taskSums, taskShares, sameFigures, serviceCounts] as const;

/** Relations between printed figures that no check states yet, by document, each with what comes out. */
export function suggest(ledger: Ledger): Suggestion[] {
  const search = searchIn(ledger);
  const proposals = searches.flatMap((find) => find(search));
  const checks = withIds(proposals, ledger);
  const documents = new Map(ledger.documents.map((document) => [document.id, document]));
  const known = new Set(ledger.checks.map(keyOf));
  const suggestions = checks.map(({ proposal, check }) => {
    const { document: id, isNear = false } = proposal;
    const lines = recompute(check, { ...search, document: found(documents, id, "a proposal") });
    return { document: id, check, isNear, lines };
  });
  return [...groupBy(suggestions, ({ document }) => document).values()].flat().filter(({ lines }) => {
    const isNew = lines.some((line) => !known.has(keyOf(line)));
    for (const line of lines) known.add(keyOf(line));
    return isNew;
  });
}

/** The same figures in another order, or turned round, are the same relation. */
function keyOf({ figures }: CheckLine): string {
  return figures
    .map(({ kind, id }: CheckFigure) => `${kind} ${id}`)
    .sort()
    .join(", ");
}

/** Gives every proposal an identifier that its file does not have yet. */
function withIds(proposals: readonly Proposal[], { checks }: Ledger): { proposal: Proposal; check: CheckEntry }[] {
  const taken = new Set(checks.map(({ document, check }) => `${document.id}/${check}`));
  return proposals.map((proposal) => {
    let id = proposal.slug;
    for (let no = 2; taken.has(`${proposal.document}/${id}`); no += 1) id = `${proposal.slug}-${no}`;
    taken.add(`${proposal.document}/${id}`);
    return { proposal, check: checkSchema.parse({ id, ...proposal.check }) };
  });
}
