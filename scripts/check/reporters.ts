import { reportWords } from "../../src/strings/check.ts";
import type { Problem } from "./problem.ts";
import { fill, visible } from "./words.ts";

/** Ways to print problems: for people, for programs, for GitHub's annotations. */
export const reportFormats = ["text", "json", "github"] as const;

/** One way to print problems. */
export type ReportFormat = (typeof reportFormats)[number];

/** Problems as one text that ends with their number. */
export function formatProblems(problems: readonly Problem[], format: ReportFormat): string {
  return reporters[format](problems);
}

const reporters: Readonly<Record<ReportFormat, (problems: readonly Problem[]) => string>> = {
  text: (problems) => [...problems.map(textLine), summary(problems)].join("\n"),
  json: (problems) => JSON.stringify({ ...counts(problems), problems: problems.map(record) }, null, 2),
  github: (problems) => [...problems.map(annotation), summary(problems)].join("\n"),
};

/** What stands there, what should, and the nearest right value, in one go. */
function sentence({ found, expected, nearest }: Problem): string {
  return found + expected + (nearest === null ? "" : fill(reportWords.nearest, { nearest }));
}

function textLine(found: Problem): string {
  const { file, line, column, severity } = found;
  return `${visible(file)}:${line}:${column} ${reportWords[severity]}：${sentence(found)}`;
}

/** A problem with its keys in alphabetical order. */
function record({ code, column, expected, file, found, line, nearest, severity }: Problem): Problem {
  return { code, column, expected, file, found, line, nearest, severity };
}

/** A workflow command of GitHub Actions. */
function annotation(found: Problem): string {
  const { file, line, column, severity, code } = found;
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(sentence(found))}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function counts(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

const summary = (problems: readonly Problem[]): string =>
  problems.length === 0 ? reportWords.none : fill(reportWords.count, counts(problems));
