import type { z } from "astro/zod";
import { resultSchema } from "../../src/schemas/result.ts";

type Input = z.input<typeof resultSchema>;

/** One published value as it stands in a file: 85 户, of the figure `t1`. */
export function valueInput(changes: Partial<NonNullable<Input["values"]>[number]> = {}) {
  return { target: "t1", value: 85, unit: "户", stated: "85户通了自来水", ...changes };
}

/**
 * A result as its file gives it, of the whole of 2025 unless a test says otherwise.
 * @param id `<document>/<no>-<day>`
 */
export function resultEntry(id: string, changes: Partial<Input> = {}) {
  const day = id.slice(-10);
  const defaults: Input = {
    asOf: "2025",
    published: day,
    source: { title: "政府工作报告", publisher: "西吉县人民政府", url: "https://example.test/report" },
    recordedBy: "张三",
    recordedOn: day,
    ...(changes.progress === undefined && { values: [valueInput()] }),
  };
  return { id, data: resultSchema.parse({ ...defaults, ...changes }) };
}
