/** A mistake made on a copy of the real content, and what must be found. */
export interface Planted {
  readonly mistake: string;
  readonly document: string;
  readonly no: number;
  /** Changes the task's file; null takes it away. */
  readonly change: ((task: string, original: string) => string) | null;
  /** Kind of finding that must appear. */
  readonly finds: string;
}

const replaced =
  (from: string, to: string) =>
  (task: string): string => {
    if (!task.includes(from)) throw new Error(`the task does not hold “${from}” any more`);
    return task.replace(from, () => to);
  };

/** Takes a figure out of a task. */
const withoutFigure =
  (id: string) =>
  (task: string): string => {
    const figure = new RegExp(`^ {2}- id: ${id}\\n(?: {4}.*\\n)*`, "mu");
    if (!figure.test(task)) throw new Error(`the task has no figure ${id} any more`);
    return task.replace(figure, "").replace(/^(?:targets|funding):\n(?! )/mu, "");
  };

/** Replaces the summary by the beginning of the longest line of the task's own lines. */
function copiedSummary(task: string, original: string): string {
  const [, first, last] = /lines: \[(\d+), (\d+)\]/u.exec(task) ?? [];
  const lines = original.split("\n").slice(Number(first) - 1, Number(last));
  const longest = lines.reduce((a, b) => (a.length >= b.length ? a : b), "").replace(/[^\p{L}\p{N}，。]/gu, "");
  return task.replace(/^summary: .*$/mu, () => `summary: ${longest.slice(8, 48)}`);
}

const hongsibu = "hongsibu-2025";
const zhongwei = "zhongwei-2024";
const xiji = "xiji-2025";
const pollution = "xixia-pollution-2023";

/** Every kind of mistake, on every layout. */
export const planted: readonly Planted[] = [
  {
    mistake: "a changed digit of a value",
    document: hongsibu,
    no: 9,
    change: replaced("value: 4000", "value: 4001"),
    finds: "value-differs",
  },
  {
    mistake: "a changed digit of a quotation",
    document: zhongwei,
    no: 10,
    change: replaced("stated: 二类区提高到18元", "stated: 二类区提高到19元"),
    finds: "stated-missing",
  },
  {
    mistake: "万 worked out wrongly",
    document: zhongwei,
    no: 1,
    change: replaced("value: 10000", "value: 1000"),
    finds: "value-differs",
  },
  {
    mistake: "a changed old value",
    document: hongsibu,
    no: 2,
    change: replaced("baseline: 260", "baseline: 250"),
    finds: "value-differs",
  },
  {
    mistake: "a changed sum of money",
    document: hongsibu,
    no: 9,
    change: replaced("amount: 2500000", "amount: 25000000"),
    finds: "value-differs",
  },
  { mistake: "a missing task", document: xiji, no: 14, change: null, finds: "task-gap" },
  { mistake: "a missing task behind labels", document: pollution, no: 16, change: null, finds: "item-without-task" },
  {
    mistake: "a swapped unit behind a label",
    document: pollution,
    no: 16,
    change: replaced("公安分局", "审计局"),
    finds: "unit-not-printed",
  },
  {
    mistake: "a swapped unit of a table",
    document: zhongwei,
    no: 23,
    change: replaced("市生态环境局", "市水务局"),
    finds: "unit-not-printed",
  },
  {
    mistake: "a swapped unit of broken columns",
    document: xiji,
    no: 3,
    change: replaced("民政局", "审计局"),
    finds: "unit-not-printed",
  },
  {
    mistake: "a helping unit recorded as leading",
    document: xiji,
    no: 10,
    change: replaced("]\ncooperating: [发展改革局, ", ", 发展改革局]\ncooperating: ["),
    finds: "unit-misplaced",
  },
  {
    mistake: "a missing leader",
    document: xiji,
    no: 14,
    change: replaced("leaders: [张毓龙, 李彦科]", "leaders: [张毓龙]"),
    finds: "unit-not-recorded",
  },
  {
    mistake: "a city's figure taken for the region's",
    document: zhongwei,
    no: 23,
    change: replaced("scope: yinchuan", "scope: ningxia"),
    finds: "scope-differs",
  },
  {
    mistake: "the region's figure taken for the county's",
    document: xiji,
    no: 14,
    change: replaced("scope: ningxia", "scope: xiji"),
    finds: "scope-column",
  },
  {
    mistake: "the county's figure taken for the region's",
    document: xiji,
    no: 14,
    change: replaced("scope: xiji", "scope: ningxia"),
    finds: "scope-column",
  },
  {
    mistake: "a figure given to a place that the paper does not name",
    document: hongsibu,
    no: 9,
    change: replaced("scope: hongsibu", "scope: jingyuan"),
    finds: "scope-not-named",
  },
  {
    mistake: "a deadline moved to another year of the same task",
    document: xiji,
    no: 1,
    change: replaced("due: '2025'", "due: '2027'"),
    finds: "due-differs",
  },
  {
    mistake: "a deadline moved to a year that is not printed",
    document: pollution,
    no: 16,
    change: replaced("due: '2025'", "due: '2026'"),
    finds: "due-not-printed",
  },
  {
    mistake: "a moved deadline of a whole task",
    document: hongsibu,
    no: 7,
    change: replaced("due: '2025-08'", "due: '2025-09'"),
    finds: "due-not-printed",
  },
  { mistake: "a dropped target", document: hongsibu, no: 9, change: withoutFigure("t2"), finds: "number-unrecorded" },
  {
    mistake: "a dropped target of a list",
    document: xiji,
    no: 1,
    change: withoutFigure("t3"),
    finds: "number-without-figure",
  },
  {
    mistake: "a dropped promise without a number",
    document: xiji,
    no: 11,
    change: withoutFigure("t3"),
    finds: "promise-unrecorded",
  },
  {
    mistake: "a dropped sum of money",
    document: hongsibu,
    no: 9,
    change: withoutFigure("f1"),
    finds: "number-unrecorded",
  },
  {
    mistake: "a quotation from another task",
    document: zhongwei,
    no: 10,
    change: replaced("stated: 二类区提高到18元", "stated: 提高至每人每月115元"),
    finds: "stated-missing",
  },
  {
    mistake: "a quotation that holds half a number",
    document: hongsibu,
    no: 9,
    change: replaced("stated: 扶持300户农村贫困残疾人家庭", "stated: 00户农村贫困残疾人家庭"),
    finds: "stated-torn",
  },
  {
    mistake: "a number that is no promise and was not explained",
    document: hongsibu,
    no: 9,
    change: replaced("- stated: “一家一年一事”", "- stated: 监测帮扶对象"),
    finds: "number-unrecorded",
  },
  {
    mistake: "lines that end too early",
    document: pollution,
    no: 16,
    change: replaced(", 521]", ", 519]"),
    finds: "unit-not-printed",
  },
  {
    mistake: "a wrong number of an item",
    document: pollution,
    no: 16,
    change: replaced("（十二）", "（十三）"),
    finds: "item-number-differs",
  },
  { mistake: "a copied sentence in a summary", document: pollution, no: 16, change: copiedSummary, finds: "copied" },
  { mistake: "a copied sentence of a table", document: zhongwei, no: 16, change: copiedSummary, finds: "copied" },
];
