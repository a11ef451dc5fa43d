import type { CheckLine } from "../../src/model/checks/records.ts";
import type { Contents } from "../../src/model/ledger.ts";
import type { Ledger } from "../../src/model/records.ts";
import { type CheckEntry, checksSchema } from "../../src/schemas/checks.ts";
import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import { smallLedger, targetInput, taskEntry } from "./ledger.ts";

type Column = readonly [id: string, unit: string | null, measure?: string];

/** A row as it is printed: its name and, column by column, what is printed; `null` where nothing is. */
type Row = readonly [id: string, ...printed: (string | null)[]];

/** A table of money from its columns and printed rows; a row named `total` is a total. */
export function moneyTable(id: string, columns: readonly Column[], rows: readonly Row[]) {
  return {
    id,
    report: "第五期",
    title: `表${id}`,
    printedAs: "table",
    period: "2025",
    columns: columns.map(([name, unit, measure = "need"]) => ({ id: name, label: `列${name}`, measure, unit })),
    rows: rows.map(([name, ...printed], index) => ({
      id: name,
      label: `行${name}`,
      isTotal: name.startsWith("total"),
      cells: Object.fromEntries(
        printed.flatMap((stated, at) =>
          stated === null ? [] : [[columns[at]?.[0] ?? "", { value: numberIn(stated), stated }]],
        ),
      ),
      line: index + 1,
    })),
  };
}

const numberIn = (stated: string): number | null =>
  stated === "-" ? null : Number(stated.replaceAll(",", "").replace("%", ""));

/** The tables of the document of 西吉县. */
export const fiscalOf = (...tables: readonly ReturnType<typeof moneyTable>[]) => [
  { id: "xiji-2025", data: fiscalSchema.parse({ tables }) },
];

/** A check as its file gives it: a sum that must hold. */
export function checkInput(changes: Partial<CheckEntry> = {}): CheckEntry {
  return {
    id: "a-sum",
    title: "几年加起来，是不是合计",
    kind: "sum",
    certainty: "sure",
    left: { figure: "xiji-2025/1/t1" },
    relation: "equals",
    right: { sum: [{ figure: "xiji-2025/1/t2" }, { figure: "xiji-2025/1/t3" }] },
    ...changes,
  };
}

/** The checks of one document as its file gives them. */
export const checksEntry = (id: string, ...checks: readonly CheckEntry[]) => ({
  id,
  data: checksSchema.parse({ checks }),
});

/** A printed figure as far as a test names it. */
export type FigureInput = NonNullable<Parameters<typeof targetInput>[0]>;

/** Printed figures of the first task of 西吉县, t1, t2 … in order. */
export function figuresPrinted(...printed: readonly FigureInput[]) {
  return [
    taskEntry("xiji-2025/1", {
      targets: printed.map((figure, index) => targetInput({ id: `t${index + 1}`, label: `数${index + 1}`, ...figure })),
    }),
  ];
}

/** A ledger with one check. */
export function checkedLedger(check: Partial<CheckEntry>, contents: Partial<Contents>): Ledger {
  return smallLedger({ ...contents, checks: [checksEntry("xiji-2025", checkInput(check))] });
}

/** The lines of one check. */
export const linesOf = (check: Partial<CheckEntry>, contents: Partial<Contents>): CheckLine[] =>
  checkedLedger(check, contents).checks;

/** The only line of a check over the printed figures of one task. */
export function lineOver(printed: readonly FigureInput[], check: Partial<CheckEntry> = {}): CheckLine {
  const [line] = linesOf(check, { tasks: figuresPrinted(...printed) });
  if (line === undefined) throw new Error("no line");
  return line;
}

/** A figure of households as printed: 80户. */
export const households = (value: number, stated = `${value}户`) => ({ value, stated, unit: "户" });

/** A sum of money as printed, in 元: 1.5亿元. */
export const yuan = (value: number, stated: string) => ({ value, stated, unit: "元", bound: "exactly" as const });

/** A share as printed: 17%. */
export const share = (value: number, stated = `${value}%`) => ({ value, stated, unit: "%" });
