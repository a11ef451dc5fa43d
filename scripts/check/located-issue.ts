import type { z } from "astro/zod";
import type { Followed, YamlNode } from "./yaml-tree.ts";

/** The record an issue belongs to. */
export interface Context {
  readonly schema: z.ZodType;
  readonly root: YamlNode;
  /** The YAML the record was read from. */
  readonly text: string;
}

/** An issue of zod with its place in the file and words for its field. */
export interface Located {
  readonly issue: z.core.$ZodIssue;
  readonly at: Followed;
  readonly label: string;
  /** What the field is, as “（…）”, or nothing. */
  readonly meaning: string;
  readonly context: Context;
}
