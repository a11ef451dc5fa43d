import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { type ExpressionEntry, expressionSchema, operations } from "./expression.ts";
import { slug, text, uniqueList } from "./primitives.ts";
import { withRules } from "./rules.ts";

/** What sort of statement a check is, for readers. */
export const checkKinds = [
  "sum",
  "difference",
  "share",
  "rate",
  "growth",
  "count",
  "part",
  "equal",
  "order",
  "per-unit",
] as const;

/** How far the words of the document oblige the figures to fit. */
export const certainties = ["sure", "likely", "open"] as const;

/** How the printed figure should stand to the computed one. */
export const relations = ["equals", "at-most", "at-least"] as const;

/** Every column or row name that a formula uses; these mean something only where lines are repeated. */
function placeholdersIn(entry: ExpressionEntry): ("column" | "row")[] {
  const own = (["column", "row"] as const).filter((key) => entry[key] !== undefined);
  return [...own, ...operations.flatMap((operation) => (entry[operation] ?? []).flatMap(placeholdersIn))];
}

const fields = z.strictObject({
  id: slug.meta({ description: "编号，在这个文件里不能重复，公布后不再改动" }),
  title: text(60).meta({ description: "核算的是什么，一句大白话，例如“四级收入加起来，是不是合计”" }),
  kind: z.enum(checkKinds).meta({
    description:
      "sum 加总；difference 相减；share 占比；rate 支付率、完成率等；growth 增减；count 数一数；part 部分不超过整体；equal 两处一致；order 先后大小；per-unit 平均到每个",
  }),
  certainty: z.enum(certainties).meta({
    description: "sure 照字面一定要相合；likely 应当相合，但文件可能另有意思；open 只供参考，不下结论",
  }),
  each: z
    .enum(["row", "column"])
    .optional()
    .meta({ description: "row 一张表逐行核算；column 逐列核算；只核算一次的不写" }),
  table: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, { error: contentErrors.tableId })
    .optional()
    .meta({ description: "逐行或逐列核算的是哪张表：文件编号/表" }),
  rows: uniqueList(slug).optional().meta({ description: "逐行核算时只算这几行；不写就是用到的列都印了数的每一行" }),
  columns: uniqueList(slug).optional().meta({ description: "逐列核算时只算这几列；不写就是用到的行都印了数的每一列" }),
  left: expressionSchema.meta({ description: "要核的那个印出来的数字" }),
  relation: z.enum(relations).meta({ description: "equals 应当相等；at-most 应当不超过；at-least 应当不少于" }),
  right: expressionSchema.meta({ description: "照别的印出来的数字算，应当是多少" }),
  explanation: text(160).optional().meta({ description: "对不上时，文件自己给出的线索，大白话" }),
  note: text(160).optional().meta({ description: "给读者的说明，例如采用了哪种读法" }),
});

/** One statement about printed figures, to be recomputed. */
export const checkSchema = withRules(fields, [
  {
    path: "left",
    reads: ["left"],
    error: contentErrors.leftPrinted,
    holds: ({ left }) => left.number === undefined && operations.every((operation) => left[operation] === undefined),
  },
  {
    path: "table",
    reads: ["each", "table"],
    error: contentErrors.eachTable,
    holds: ({ each, table }) => (each === undefined) === (table === undefined),
  },
  {
    path: "left",
    reads: ["each", "left"],
    error: contentErrors.leftEach,
    holds: ({ each, left }) => each === undefined || left[each === "row" ? "column" : "row"] !== undefined,
  },
  {
    path: "right",
    reads: ["each", "right"],
    error: contentErrors.placeholders,
    holds: ({ each, right }) => {
      const allowed = each === "row" ? "column" : "row";
      return placeholdersIn(right).every((name) => each !== undefined && name === allowed);
    },
  },
  {
    path: "left",
    reads: ["each", "left"],
    error: contentErrors.placeholders,
    holds: ({ each, left }) => each !== undefined || placeholdersIn(left).length === 0,
  },
  {
    path: "rows",
    reads: ["each", "rows"],
    error: contentErrors.rowsEach,
    holds: ({ each, rows }) => rows === undefined || each === "row",
  },
  {
    path: "columns",
    reads: ["each", "columns"],
    error: contentErrors.columnsEach,
    holds: ({ each, columns }) => columns === undefined || each === "column",
  },
]);

/** One statement as an editor wrote it. */
export type CheckEntry = z.infer<typeof checkSchema>;

/** The statements of one document. */
export const checksSchema = z.strictObject({
  checks: z.array(checkSchema).min(1).max(300).meta({ description: "核算，一条一个" }),
});

/** The statements of one document as an editor wrote them. */
export type ChecksEntry = z.infer<typeof checksSchema>;
