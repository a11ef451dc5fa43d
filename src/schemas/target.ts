import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { exactNumber, partialDate, slug, text } from "./primitives.ts";
import { type Rule, withRules } from "./rules.ts";

/** How the printed words bind the figure. */
export const bounds = ["at-least", "at-most", "exactly", "about", "more-than", "less-than", "all"] as const;

/** What kind of figure this is: a promise, a standard per person, or what exists already. */
export const targetKinds = ["target", "standard", "context"] as const;

/** What the figure of an upper level is for the levels below it. */
export const roles = ["floor", "average", "total", "standard"] as const;

/** What a sum of money is. */
export const fundingKinds = ["investment", "subsidy-rate", "loan", "fund"] as const;

/** Key of a figure inside its task file: `t1`, `t2` … in printed order. */
export const figureKey = z.string().regex(/^[a-z][1-9]\d{0,2}$/u, { error: contentErrors.figureKey });

/** Full id of a figure: `<document>/<no>/<key>`. */
export const figureId = z
  .string()
  .regex(/^[a-z0-9-]+(?:\/[1-9]\d{0,3})?\/[a-z][1-9]\d{0,2}$/u, { error: contentErrors.figureId });

/** The shortest printed run of characters that holds the figure. */
export const stated = text(30);

const fields = z.strictObject({
  id: figureKey.meta({ description: "本文件内的编号，按原文先后写 t1、t2、t3 …，公布后不再改动" }),
  label: text(40).meta({ description: "这个数字是什么，不超过 40 字，例如“农村卫生厕所普及率”" }),
  metric: slug
    .nullable()
    .default(null)
    .meta({ description: "指标编号，对应 content/metrics 里的文件名；只出现一次、无法比较的数字可以不写" }),
  measuredAs: text(40).optional().meta({
    description: "原文对这个指标的叫法或口径和其他文件不同时写，例如“治理率”或“治理（管控）率”；不同的不画在一条线上",
  }),
  kind: z.enum(targetKinds).default("target").meta({
    description:
      "target：承诺要达到的数字；standard：每人、每户等发放或配置标准；context：原文提到的现有情况，不是承诺",
  }),
  scope: slug.meta({ description: "这个数字约束哪个地区，写地区编号，例如 ningxia、xiji" }),
  scopeNote: text(40).optional().meta({ description: "只约束该地区的一部分时写明，例如“银川市以外的地区”" }),
  bound: z.enum(bounds).meta({
    description:
      "at-least 以上/不低于/不少于；at-most 以内/不超过；exactly 达到/提高到/正好；about 约/左右；more-than 超过/高于；less-than 低于；all 全覆盖/全部",
  }),
  value: exactNumber
    .nullable()
    .meta({ description: "数值，换算成基本单位：8万人写 80000，1.5亿元写 150000000；原文没有数字写 null" }),
  valueTo: exactNumber.optional().meta({ description: "原文是范围时的上限，例如“3至5个”：value 写 3，valueTo 写 5" }),
  unit: text(16).nullable().meta({ description: "单位，不带万、亿，例如 人、元、元/人·月、%；原文没有数字写 null" }),
  stated: stated.meta({ description: "原文里含有这个数字的最短一段，最多 30 字，一字不改（换行和空格除外）" }),
  due: partialDate
    .optional()
    .meta({ description: "到什么时候，写“2027”“2025-12”或“2025-12-31”，不比原文更精确；没写明就不填" }),
  dueNote: text(30).optional().meta({ description: "原文对时间的补充说法，例如“秋季学期”“起分三年”" }),
  period: z.literal("year").optional().meta({ description: "每年都要做到的写 year" }),
  baseline: exactNumber.optional().meta({ description: "原来的数值，例如“由260元增至280元”写 260" }),
  baselineYear: partialDate.optional().meta({ description: "原来的数值是哪一年的；没写明就不填" }),
  relativeTo: text(30)
    .optional()
    .meta({ description: "不是和数字而是和某个水平相比时写明，例如“2024年水平”“全国平均水平”" }),
  shown: text(20).optional().meta({ description: "没有数字、又不好说成“达到……”时，页面上显示的原文，例如“基本消除”" }),
  nature: z
    .enum(["binding", "expected"])
    .optional()
    .meta({ description: "原文注明约束性写 binding，预期性写 expected；没注明就不填" }),
  strive: z.boolean().default(false).meta({ description: "原文用“力争”“力促”等说法时写 true" }),
  role: z.enum(roles).optional().meta({
    description:
      "上级数字对下级意味着什么：floor 各地都要达到；average 全区平均；total 全区合计，由各地分担；standard 发放或配置标准。原文看不出来就不填",
  }),
  answers: figureId.optional().meta({ description: "本地数字回应上级的哪个数字，写完整编号，例如 xiji-2025/14/t2" }),
  differs: text(60)
    .optional()
    .meta({ description: "和上级数字其实不是一回事时，写明差别，例如“区里说的是电动自行车，县里说的是职工汽车”" }),
  money: z.enum(fundingKinds).optional().meta({
    description:
      "数字是钱时写明种类：subsidy-rate 补贴或奖补标准、investment 投资、loan 贷款、fund 基金；会同时列入资金表",
  }),
  note: text(160).optional().meta({ description: "给读者的说明，例如一串数字末尾有一个“以上”时采用了哪种读法" }),
});

type Fields = z.infer<typeof fields>;

/** Rules over several fields; each names the field to mend. */
const rules: readonly Rule<Fields>[] = [
  {
    path: "unit",
    reads: ["value", "unit"],
    error: contentErrors.valueWithoutUnit,
    holds: (target) => target.value === null || target.unit !== null,
  },
  {
    path: "value",
    reads: ["value", "bound", "relativeTo"],
    error: contentErrors.valueMissing,
    holds: (target) => target.value !== null || target.bound === "all" || target.relativeTo !== undefined,
  },
  {
    path: "valueTo",
    reads: ["value", "valueTo"],
    error: contentErrors.rangeOrder,
    holds: ({ value, valueTo }) => valueTo === undefined || (value !== null && valueTo > value),
  },
  {
    path: "baselineYear",
    reads: ["baseline", "baselineYear", "relativeTo"],
    error: contentErrors.baselineYearAlone,
    holds: (target) =>
      target.baselineYear === undefined || target.baseline !== undefined || target.relativeTo !== undefined,
  },
  {
    path: "differs",
    reads: ["differs", "answers"],
    error: contentErrors.differsAlone,
    holds: (target) => target.differs === undefined || target.answers !== undefined,
  },
  {
    path: "answers",
    reads: ["kind", "answers"],
    error: contentErrors.contextAnswers,
    holds: (target) => target.kind !== "context" || target.answers === undefined,
  },
  {
    path: "measuredAs",
    reads: ["measuredAs", "metric"],
    error: contentErrors.measuredAsAlone,
    holds: (target) => target.measuredAs === undefined || target.metric !== null,
  },
  {
    path: "money",
    reads: ["money", "unit"],
    error: contentErrors.moneyUnit,
    holds: (target) => target.money === undefined || (target.unit?.includes("元") ?? false),
  },
];

/** One printed figure: what was promised, for whom, how bound, by when and in which words. */
export const targetSchema = withRules(fields, rules);

/** A figure as an editor wrote it, with defaults filled in. */
export type TargetEntry = z.infer<typeof targetSchema>;
