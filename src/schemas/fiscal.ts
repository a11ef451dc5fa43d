import { z } from "astro/zod";
import { exactNumber, partialDate, slug, text } from "./primitives.ts";
import { stated } from "./target.ts";

/** What a column of a table of money measures. */
export const fiscalMeasures = [
  "available",
  "need",
  "spent",
  "change",
  "growth",
  "share",
  "revenue",
  "allotted",
  "paid",
  "rate",
  "index",
] as const;

/** One column of a table of money. */
export const fiscalColumnSchema = z.strictObject({
  id: slug.meta({ description: "列的编号" }),
  label: text(40).meta({ description: "列名" }),
  measure: z.enum(fiscalMeasures).meta({
    description:
      "available 可用财力；need 支出需求；spent 已支出；change 增减额；growth 同比增减；share 占比；revenue 收入；allotted 下达或安排；paid 已支付；rate 支付率；index 指数或水平",
  }),
  unit: text(10).nullable().meta({ description: "原文的单位，例如 万元、亿元、%；没有单位写 null" }),
});

/** One printed value; `null` where the table prints a dash. */
export const fiscalCellSchema = z.strictObject({
  value: exactNumber.nullable().meta({ description: "印的数值，用列的单位；下降写负数；印“-”写 null" }),
  stated: stated.meta({ description: "原文印的那几个字，印错也照抄" }),
});

/** One row of a table of money. */
export const fiscalRowSchema = z.strictObject({
  id: slug.meta({ description: "行的编号" }),
  label: text(60).meta({ description: "行名，照原文写" }),
  group: text(60).optional().meta({ description: "属于表里的哪一组，例如“共同财政事权转移支付”" }),
  isTotal: z.boolean().default(false).meta({ description: "是合计、小计行写 true" }),
  payer: text(40).optional().meta({ description: "拨付单位，照原文写" }),
  cells: z.record(slug, fiscalCellSchema).meta({ description: "各列的数值，键是列的编号；原文没有这一格就不写" }),
  line: z.int().positive().meta({ description: "在原文文字稿里的行号" }),
});

/** One table, printed as such or as a paragraph of figures. */
export const fiscalTableSchema = z.strictObject({
  id: slug.meta({ description: "表的编号" }),
  report: text(40).meta({ description: "出自哪一期，照原文写" }),
  title: text(60).meta({ description: "表的名称" }),
  printedAs: z.enum(["table", "text"]).meta({ description: "原文是表格写 table，是一段文字写 text" }),
  period: partialDate.meta({ description: "数字说的是哪个月、哪年或截至哪天" }),
  columns: z.array(fiscalColumnSchema).min(1).max(12).meta({ description: "列" }),
  rows: z.array(fiscalRowSchema).min(1).max(60).meta({ description: "行，按原文先后" }),
  note: text(200).optional().meta({ description: "给读者的说明" }),
});

/** A rate of payment that should be reached by a day. */
export const fiscalGoalSchema = z.strictObject({
  id: slug.meta({ description: "编号" }),
  label: text(40).meta({ description: "目标说的是什么" }),
  value: exactNumber.meta({ description: "目标值" }),
  unit: text(10).meta({ description: "单位" }),
  due: partialDate.meta({ description: "到什么时候" }),
  stated: stated.meta({ description: "原文" }),
  line: z.int().positive().meta({ description: "在原文文字稿里的行号" }),
});

/** Why money was paid slowly, as the report explains it, retold. */
export const fiscalReasonSchema = z.strictObject({
  id: slug.meta({ description: "编号" }),
  table: slug.meta({ description: "说的是哪张表" }),
  rows: z.array(slug).min(1).meta({ description: "说的是哪几行" }),
  reason: text(160).meta({ description: "报告给出的原因，用自己的话写" }),
  line: z.int().positive().meta({ description: "在原文文字稿里的行号" }),
});

/** The tables of money of one document. */
export const fiscalSchema = z.strictObject({
  tables: z.array(fiscalTableSchema).min(1).max(40).meta({ description: "表，按原文先后" }),
  goals: z.array(fiscalGoalSchema).default([]).meta({ description: "支付率等目标" }),
  reasons: z.array(fiscalReasonSchema).default([]).meta({ description: "支付慢的原因" }),
});

/** Tables of money as an editor wrote them. */
export type FiscalEntry = z.infer<typeof fiscalSchema>;
