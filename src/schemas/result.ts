import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { day, exactNumber, partialDate, text, webAddress } from "./primitives.ts";
import { isRecord, type Rule, withRules } from "./rules.ts";
import { bounds, figureKey, stated } from "./target.ts";

/** What a source says of the work as a whole, in words. */
export const progressStates = ["not-started", "not-done", "done"] as const;

const valueFields = z.strictObject({
  target: figureKey.meta({ description: "说的是这一项里的哪个数字，写数字的编号，例如 t1" }),
  value: exactNumber
    .nullable()
    .meta({ description: "公布的数值，换算成基本单位：8万人写 80000；来源没有写数字填 null" }),
  valueTo: exactNumber.optional().meta({ description: "公布的是范围时的上限" }),
  unit: text(16).nullable().meta({ description: "单位，和承诺的数字用同一个；来源没有写数字填 null" }),
  bound: z.enum(bounds).default("exactly").meta({
    description: "来源怎样限定这个数：正好一个数写 exactly（不写就是它），“约”写 about，“超过”写 more-than",
  }),
  reached: z
    .boolean()
    .optional()
    .meta({ description: "没有数字可比时，来源自己说达到了写 true，说没有达到写 false；来源没说就不填" }),
  stated: stated.meta({ description: "来源里写明这件事的最短一段，最多 30 字，一字不改" }),
  differs: text(60)
    .optional()
    .meta({ description: "来源说的和承诺其实不是一回事时，写明差别，例如“来源数的是全市，承诺的是全县”" }),
  note: text(160).optional().meta({ description: "给读者的说明" }),
});

type ValueFields = z.infer<typeof valueFields>;

const valueRules: readonly Rule<ValueFields>[] = [
  {
    path: "unit",
    reads: ["value", "unit"],
    error: contentErrors.valueWithoutUnit,
    holds: ({ value, unit }) => value === null || unit !== null,
  },
  {
    path: "valueTo",
    reads: ["value", "valueTo"],
    error: contentErrors.rangeOrder,
    holds: ({ value, valueTo }) => valueTo === undefined || (value !== null && valueTo > value),
  },
];

/** What one source says of one promised figure. */
export const resultValueSchema = withRules(valueFields, valueRules);

const fields = z.strictObject({
  asOf: partialDate.meta({ description: "结果说的是截至什么时候的情况，不比来源更精确，例如“2025”“2025-12”" }),
  published: day.nullable().meta({ description: "来源公布的日子，文件名里写同一天；不知道写 null" }),
  source: z
    .strictObject({
      title: text(120).meta({ description: "来源的标题，照原样写，例如“2026年政府工作报告”" }),
      publisher: text(60).meta({ description: "公布它的单位，例如“西吉县人民政府”" }),
      url: webAddress.nullable().meta({ description: "公布的网址；没有网址写 null" }),
    })
    .meta({ description: "来源：每个结果都要有" }),
  recordedBy: text(40).meta({ description: "录入的人或单位" }),
  recordedOn: day.meta({ description: "录入的日子" }),
  values: z
    .array(resultValueSchema)
    .max(100)
    .default([])
    .meta({ description: "公布的数字，承诺里的一个数字一条；来源只有文字说法时不写，写“progress”" }),
  progress: z
    .strictObject({
      state: z
        .enum(progressStates)
        .meta({ description: "not-started 来源说还没有开工；not-done 来源说还没有完成；done 来源说已经完成" }),
      stated: stated.meta({ description: "来源里的原话，最多 30 字，一字不改" }),
    })
    .optional()
    .meta({ description: "来源用文字说整项做到哪一步；没说就不写" }),
  note: text(200).optional().meta({ description: "给读者的说明" }),
});

type Fields = z.infer<typeof fields>;

/** True unless a date as precise as printed begins after a day. */
const hasBegun = (date: string, on: string): boolean => date <= on.slice(0, date.length);

const rules: readonly Rule<Fields>[] = [
  {
    path: "values",
    reads: ["values", "progress"],
    error: contentErrors.resultEmpty,
    holds: ({ values, progress }) => values.length > 0 || progress !== undefined,
  },
  {
    path: "progress",
    reads: ["values", "progress"],
    error: contentErrors.notStartedWithValues,
    holds: ({ values, progress }) => progress?.state !== "not-started" || values.length === 0,
  },
  {
    path: "recordedOn",
    reads: ["published", "recordedOn"],
    error: contentErrors.recordedTooEarly,
    holds: ({ published, recordedOn }) => published === null || published <= recordedOn,
  },
  {
    path: "asOf",
    reads: ["asOf", "published", "recordedOn"],
    error: contentErrors.resultOfFuture,
    holds: ({ asOf, published, recordedOn }) => hasBegun(asOf, published ?? recordedOn),
  },
];

/** One published result of one promise, with its source. */
export const resultSchema = withRules(fields, rules).superRefine(
  ({ values }, context) => {
    const seen = new Set<string>();
    for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
      const key = value?.target;
      if (seen.has(key)) {
        context.addIssue({ code: "custom", path: ["values", index, "target"], message: contentErrors.duplicate });
      }
      if (typeof key === "string") seen.add(key);
    }
  },
  { when: ({ value }) => isRecord(value) },
);

/** A result as an editor wrote it, with defaults filled in. */
export type ResultEntry = z.infer<typeof resultSchema>;
