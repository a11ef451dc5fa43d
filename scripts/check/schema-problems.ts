import { z } from "astro/zod";
import { issueProblems } from "./issue-problems.ts";
import type { Context } from "./located-issue.ts";
import type { Problem } from "./problem.ts";
import type { YamlNode } from "./yaml-tree.ts";

/** Holds a record against its schema; every broken rule becomes a problem at its place in the file. */
export function schemaProblems(schema: z.ZodType, root: YamlNode, text: string): Problem[] {
  const result = schema.safeParse(root.value, { error: z.locales.zhCN().localeError, reportInput: true });
  if (result.success) return [];
  const context: Context = { schema, root, text };
  return result.error.issues.flatMap((issue) => issueProblems(issue, context));
}
