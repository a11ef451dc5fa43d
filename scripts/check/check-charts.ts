import { directFundsOf } from "../../src/model/fiscal.ts";
import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import type { ChartKind } from "../../src/schemas/introduction.ts";
import { emptyCharts } from "../../src/strings/check-body.ts";
import { chosenFigureProblems } from "./check-chosen-figures.ts";
import type { ChartUse } from "./components.ts";
import type { ContentFile } from "./content-file.ts";
import { type Known, taskNumbers } from "./known.ts";
import { byPosition, type Problem, problem } from "./problem.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** Problems of the charts in an introduction: set twice, nothing to draw, figures that make no chart. */
export function chartProblems({ id, root, charts }: ContentFile, known: Known): Problem[] {
  if (id === null || root === null) return [];
  const records = recordsOf(id, root, known);
  return [
    ...repeatedCharts(charts),
    ...charts.flatMap(({ order, spot }) => {
      if (order.kind === "figures") return chosenFigureProblems({ document: id, ids: order.ids, spot }, known);
      if (records === null || canDraw[order.kind](records)) return [];
      return [problem("chart-empty", spot, { value: order.kind, lacking: emptyCharts[order.kind] })];
    }),
  ];
}

/** One chart of a kind: a page needs each id once, and a reader each chart. */
function repeatedCharts(charts: readonly ChartUse[]): Problem[] {
  const seen = new Map<string, ChartUse>();
  const places = charts.map(({ order, spot }) => ({ order, spot, ...spot, code: order.kind }));
  return places.toSorted(byPosition).flatMap(({ order, spot }) => {
    const first = seen.get(order.kind);
    if (first !== undefined) return [problem("chart-repeated", spot, { line: first.spot.line })];
    seen.set(order.kind, { order, spot });
    return [];
  });
}

/** The records that a document's charts are drawn from. */
interface Records {
  readonly root: YamlNode;
  readonly tasks: readonly YamlNode[];
  readonly fiscal: YamlNode | null;
}

/** `null` where a file could not be read: what a chart lacks may stand in there. */
function recordsOf(id: string, root: YamlNode, known: Known): Records | null {
  const tasks = taskNumbers(id, known).map((no) => known.tasks.get(`${id}/${no}`) ?? null);
  const fiscal = known.fiscal.get(id);
  const isWhole = (task: YamlNode | null): task is YamlNode => task !== null;
  return tasks.every(isWhole) && fiscal !== null ? { root, tasks, fiscal: fiscal ?? null } : null;
}

/** True where a record holds a list with something in it. */
const has = (record: YamlNode, list: string): boolean => itemsOf(get(record, list)).length > 0;

/** True where a figure is to be reached by a day, which what exists already is not. */
const isDue = (target: YamlNode): boolean => get(target, "due") !== null && textOf(get(target, "kind")) !== "context";

const hasDue = (record: YamlNode): boolean =>
  get(record, "due") !== null || itemsOf(get(record, "targets")).some(isDue);

/** True for sums of money to be invested, in whichever of the two lists they stand. */
const isInvested = (sum: YamlNode): boolean => textOf(get(sum, "kind")) === "investment";
const isInvestment = (target: YamlNode): boolean =>
  textOf(get(target, "money")) === "investment" && textOf(get(target, "unit")) === "元";

function hasFunds(fiscal: YamlNode | null): boolean {
  if (fiscal === null) return false;
  const reports = fiscalSchema.safeParse(fiscal.value);
  // Broken tables are reported where they stand.
  return !reports.success || directFundsOf(reports.data) !== null;
}

/** Whether the records hold what each kind of chart shows. */
const canDraw: Readonly<Record<ChartKind, (records: Records) => boolean>> = {
  topics: ({ tasks }) => tasks.some((task) => has(task, "topics")),
  departments: ({ tasks }) => tasks.some((task) => has(task, "lead") || has(task, "responsible")),
  due: ({ root, tasks }) => [root, ...tasks].some(hasDue),
  investments: ({ tasks }) =>
    tasks.some(
      (task) => itemsOf(get(task, "funding")).some(isInvested) || itemsOf(get(task, "targets")).some(isInvestment),
    ),
  funds: ({ fiscal }) => hasFunds(fiscal),
};
