import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { slug, text, uniqueList } from "./primitives.ts";

/** What kind of change is announced. */
export const changeKinds = ["added", "corrected", "updated"] as const;

/** One public change; the day is the first part of the file's name. */
export const correctionSchema = z.strictObject({
  kind: z.enum(changeKinds).meta({ description: "added 新收录；corrected 更正；updated 更新" }),
  title: text(60).meta({ description: "改了什么，一句话" }),
  detail: text(400).meta({ description: "怎么改的、为什么，更正要写明原来怎样、现在怎样" }),
  documents: uniqueList(slug).default([]).meta({ description: "涉及的文件编号" }),
  tasks: uniqueList(z.string().regex(/^[a-z0-9-]+\/[1-9]\d{0,3}$/u, { error: contentErrors.taskId }))
    .default([])
    .meta({ description: "涉及的任务，例如 xiji-2025/14" }),
});

/** One public change as an editor wrote it. */
export type CorrectionEntry = z.infer<typeof correctionSchema>;
