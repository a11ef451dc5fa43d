import { verifyWords } from "../../src/strings/verify.ts";
import { fill, visible } from "../check/words.ts";
import { textTable } from "../lib/text-table.ts";
import type { Finding } from "./finding.ts";
import type { Verification } from "./verify-content.ts";

/** Ways to print the result: for people and for programs. */
export const verifyFormats = ["text", "json"] as const;

/** One way to print the result. */
export type VerifyFormat = (typeof verifyFormats)[number];

/** The result as one text. */
export const formatVerification = (result: Verification, format: VerifyFormat): string =>
  format === "json" ? JSON.stringify(jsonOf(result), null, 2) : textOf(result);

function textOf(result: Verification): string {
  const lines = result.findings.map(findingLine);
  const { length } = result.findings;
  const summary = length === 0 ? verifyWords.clean : fill(verifyWords.count, { count: length });
  return [...lines, ...(lines.length > 0 ? [""] : []), tableOf(result), "", summary].join("\n");
}

const findingLine = ({ file, line, column, found, expected }: Finding): string =>
  `${visible(file)}:${line}:${column} ${found}${expected}`;

/** One row a document, and their sum. */
function tableOf({ documents, findings }: Verification): string {
  const { columns } = verifyWords;
  const rows = documents.map((one) => [
    one.tasks,
    one.figures,
    one.covered,
    one.uncovered,
    one.doubtful.length,
    findings.filter(({ document }) => document === one.document).length,
  ]);
  const sums = Object.keys(columns)
    .slice(1)
    .map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return textTable([
    Object.values(columns),
    ...documents.map(({ document }, index) => [document, ...(rows[index] ?? []).map(String)]),
    [verifyWords.total, ...sums.map(String)],
  ]);
}

/** The result with its keys in alphabetical order. */
function jsonOf({ documents, findings }: Verification) {
  return {
    documents: documents.map(({ covered, document, doubtful, figures, tasks, title, uncovered }) => ({
      covered,
      document,
      doubtful,
      figures,
      tasks,
      title,
      uncovered,
    })),
    findings: findings.map(({ code, column, document, expected, file, found, line }) => ({
      code,
      column,
      document,
      expected,
      file,
      found,
      line,
    })),
  };
}
