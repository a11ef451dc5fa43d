import { z } from "astro/zod";
import { text, uniqueList } from "./primitives.ts";

/** Everyday words and the official terms they stand for. */
export const synonymSchema = z.strictObject({
  say: uniqueList(text(16)).min(1).max(60).meta({ description: "老百姓的说法，例如 看病报销、上学" }),
  means: uniqueList(text(24))
    .min(1)
    .max(12)
    .meta({ description: "文件里的说法，例如 医保、义务教育；要在内容里真的出现" }),
});

/** The whole file. */
export const synonymsSchema = z.strictObject({
  entries: z.array(synonymSchema).max(2000).meta({ description: "一组说法一条" }),
});

/** The file as an editor wrote it. */
export type SynonymsEntry = z.infer<typeof synonymsSchema>;
