import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { slug, text } from "./primitives.ts";
import { withRules } from "./rules.ts";
import { figureId } from "./target.ts";

const path = (parts: number, error: string) =>
  z.string().regex(new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*){${parts - 1}}$`, "u"), { error });

/** A column or row, of the table of the check or, with its table before it, of another one. */
const inTable = z
  .string()
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){0,2}[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: contentErrors.columnOrRow });

/** Fields that lead to one printed or counted figure; an expression has one of these or one of the operations. */
export const referenceKinds = [
  "figure",
  "baseline",
  "to",
  "cell",
  "goal",
  "services",
  "printed-services",
  "rows",
  "tasks",
  "column",
  "row",
] as const;

/** Fields that work something out from other expressions. */
export const operations = ["sum", "difference", "product", "quotient", "percent", "base"] as const;

/** Which field of an expression leads to a figure. */
export type ReferenceKind = (typeof referenceKinds)[number];

/** Which field of an expression works something out. */
export type Operation = (typeof operations)[number];

/** One step of a formula as an editor wrote it; the schema sees to it that it has exactly one kind. */
export type ExpressionEntry = {
  readonly [kind in ReferenceKind]?: string | undefined;
} & {
  readonly [operation in Operation]?: readonly ExpressionEntry[] | undefined;
} & {
  readonly number?: number | undefined;
  readonly unit?: string | undefined;
  readonly why?: string | undefined;
};

const references = {
  figure: figureId.optional().meta({ description: "一个数字或一笔钱的完整编号，例如 xiji-2025/33/t5" }),
  baseline: figureId.optional().meta({ description: "一个数字的原来数值，写那个数字的完整编号" }),
  to: figureId.optional().meta({ description: "一个数字的范围上限，写那个数字的完整编号" }),
  cell: path(4, contentErrors.cellId).optional().meta({ description: "财政表里的一格：文件编号/表/行/列" }),
  goal: path(2, contentErrors.goalId).optional().meta({ description: "财政文件里的一个目标：文件编号/目标编号" }),
  services: slug.optional().meta({ description: "一个领域列出的基本公共服务有几项，写领域编号" }),
  "printed-services": slug.optional().meta({ description: "一个领域原文印的“共计几项”，写领域编号" }),
  rows: path(2, contentErrors.tableId).optional().meta({ description: "财政表里除合计外有几行：文件编号/表" }),
  tasks: slug.optional().meta({ description: "一份文件有几项任务，写文件编号" }),
  column: inTable.optional().meta({ description: "逐行核算时用：本表的一列；别的表里同一行的，写 表/列" }),
  row: inTable.optional().meta({ description: "逐列核算时用：本表的一行；别的表里同一列的，写 表/行" }),
};

/** Number of kinds written in one expression. */
const kindsIn = (entry: object): number =>
  Object.keys(entry).filter((key) => key !== "why" && key !== "unit" && Reflect.get(entry, key) !== undefined).length;

const two = (description: string) =>
  z
    .tuple([z.lazy(() => expressionSchema), z.lazy(() => expressionSchema)], { error: contentErrors.twoTerms })
    .optional()
    .meta({ description });

const fields = z.strictObject({
  ...references,
  number: z.number().optional().meta({ description: "字面上就定下来的数，例如一年12个月；不能写文件里的数字" }),
  unit: text(16).optional().meta({ description: "这个数的单位，换算单位时写，例如 月/年；没有单位的不写" }),
  why: text(40).optional().meta({ description: "这个数从哪里来，写了 number 才写" }),
  sum: z
    .array(z.lazy(() => expressionSchema))
    .min(2)
    .max(60)
    .optional()
    .meta({ description: "几个数相加" }),
  difference: two("前一个减后一个"),
  product: two("两个数相乘"),
  quotient: two("前一个除以后一个"),
  percent: two("前一个占后一个的百分之几"),
  base: two("由现在的数和增减百分比推出上年的数"),
});

/** One step of a formula over printed figures. There is nothing here to run: only names and operations of a list. */
export const expressionSchema: z.ZodType<ExpressionEntry> = withRules(fields, [
  {
    path: "why",
    reads: ["number", "why"],
    error: contentErrors.numberWhy,
    holds: ({ number, why }) => (number === undefined) === (why === undefined),
  },
  {
    path: "unit",
    reads: ["number", "unit"],
    error: contentErrors.numberUnit,
    holds: ({ number, unit }) => unit === undefined || number !== undefined,
  },
]).refine((entry) => kindsIn(entry) === 1, { error: contentErrors.oneKind });
