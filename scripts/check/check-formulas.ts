import { inTable } from "../../src/model/checks/expand.ts";
import { formulaHints } from "../../src/strings/check-formulas.ts";
import { referenceHints } from "../../src/strings/check-references.ts";
import { nameProblems } from "./check-file-name.ts";
import type { ContentFile } from "./content-file.ts";
import { type FormulaName, namesIn } from "./expression-nodes.ts";
import { workProblems } from "./formula-work.ts";
import { isInUnreadableFile, type Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { unknownReference } from "./references.ts";
import { repeatedField, repeatedIds } from "./repeats.ts";
import { cellIds, cellOf, idsOf } from "./table-cells.ts";
import { clip, excerpt, fill } from "./words.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** Problems of the statements about one document's figures: what they name, and what has no value. */
export function formulaProblems(file: ContentFile, known: Known): Problem[] {
  const checks = itemsOf(get(file.root, "checks"));
  return [
    ...nameProblems("name-without-document", file, known.documents),
    ...repeatedIds(checks),
    ...repeatedTitles(checks),
    ...checks.flatMap((check) => checkProblems(check, known)),
  ];
}

/** Two questions in the same words: readers could not tell them apart. */
function repeatedTitles(checks: readonly YamlNode[]): Problem[] {
  return repeatedField(checks, "title").map(({ key, first, again }) => {
    const where = fill(referenceHints.line, { line: first.spot.line });
    return problem("repeated-name", again.spot, { value: excerpt(key), where });
  });
}

/** What a check names comes first: without it there is nothing to work out. */
function checkProblems(check: YamlNode, known: Known): Problem[] {
  const named = [...tableProblems(check, known), ...namesProblems(check, known)];
  return named.length > 0 ? named : workProblems(check, known);
}

function namesProblems(check: YamlNode, known: Known): Problem[] {
  const table = textOf(get(check, "table"));
  const names = [...namesIn(get(check, "left")), ...namesIn(get(check, "right"))];
  return names.flatMap((name) => nameProblem(name, table, known));
}

/** The table of a check, and the rows or columns it is narrowed to. */
function tableProblems(check: YamlNode, known: Known): Problem[] {
  const node = get(check, "table");
  const id = textOf(node);
  const table = id === null ? undefined : known.tables.get(id);
  if (id === null || table === undefined) return unknownReference("unknown-fiscal-table", node, known.tables);
  const { columns, rows } = idsOf(table);
  return [
    ...itemsOf(get(check, "rows")).flatMap((row) => unknownPart(row, { code: "unknown-check-row", id, ids: rows })),
    ...itemsOf(get(check, "columns")).flatMap((column) =>
      unknownPart(column, { code: "unknown-check-column", id, ids: columns }),
    ),
  ];
}

interface Parts {
  readonly code: "unknown-check-row" | "unknown-check-column";
  readonly id: string;
  readonly ids: ReadonlyMap<string, YamlNode>;
}

function unknownPart(node: YamlNode, { code, id, ids }: Parts, written = textOf(node)): Problem[] {
  if (written === null || ids.has(written)) return [];
  const details = { table: excerpt(id), value: excerpt(written), nearest: () => nearest(written, ids.keys()) };
  return [problem(code, node.spot, details)];
}

function nameProblem({ kind, value, node }: FormulaName, table: string | null, known: Known): Problem[] {
  switch (kind) {
    case "figure":
    case "baseline":
    case "to":
      return figureProblems({ kind, value, node }, known);
    case "cell":
      return cellProblems(node, value, known);
    case "goal":
      return unknownReference("unknown-goal", node, known.goals);
    case "services":
    case "printed-services":
      return unknownReference("unknown-services", node, known.services);
    case "rows":
      return unknownReference("unknown-fiscal-table", node, known.tables);
    case "tasks":
      return unknownReference("unknown-document", node, known.documents);
    case "column":
    case "row":
      return partProblems({ kind, value, node }, table, known);
  }
}

const valueFields = {
  figure: { fields: ["value", "amount"], what: formulaHints.value },
  baseline: { fields: ["baseline"], what: formulaHints.baseline },
  to: { fields: ["valueTo"], what: formulaHints.upper },
} as const;

function figureProblems(name: FormulaName & { readonly kind: keyof typeof valueFields }, known: Known): Problem[] {
  const { kind, value, node } = name;
  const figure = known.figures.get(value);
  if (figure === undefined && isInUnreadableFile(value, known)) return [];
  if (figure === undefined) return unknownReference("unknown-figure", node, nodesOf(known));
  const { fields, what } = valueFields[kind];
  if (fields.some((field) => typeof get(figure.node, field)?.value === "number")) return [];
  return [problem("figure-without-value", node.spot, { value: excerpt(value), what })];
}

const nodesOf = ({ figures }: Known): ReadonlyMap<string, YamlNode> =>
  new Map([...figures].map(([id, figure]) => [id, figure.node]));

/** Four identifiers are longer than the words that are usually quoted. */
const longestCell = 120;

function cellProblems(node: YamlNode, value: string, known: Known): Problem[] {
  const cell = cellOf(value, known);
  if (cell === null) {
    const details = { value: clip(value, longestCell), nearest: () => nearest(value, cellIds(known)) };
    return [problem("unknown-cell", node.spot, details)];
  }
  if (get(cell, "value")?.value !== null) return [];
  return [problem("figure-without-value", node.spot, { value: clip(value, longestCell), what: formulaHints.value })];
}

/** A column or row that is filled in line by line. */
function partProblems({ kind, value, node }: FormulaName, own: string | null, known: Known): Problem[] {
  const { table: id, name } = inTable(value, own ?? "");
  const table = known.tables.get(id);
  if (table === undefined) {
    // An unknown table of the check itself is reported where it is named.
    if (id === own || own === null) return [];
    const details = { value: excerpt(id), nearest: () => nearest(id, known.tables.keys()) };
    return [problem("unknown-fiscal-table", node.spot, details)];
  }
  const { columns, rows } = idsOf(table);
  const isColumn = kind === "column";
  const code = isColumn ? "unknown-check-column" : "unknown-check-row";
  return unknownPart(node, { code, id, ids: isColumn ? columns : rows }, name);
}
