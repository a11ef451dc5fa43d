import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { binary } from "../lib/paths.ts";
import { runNode } from "../lib/run.ts";
import { colours } from "./colours.ts";
import type { Outcome } from "./outcome.ts";

/** The parts of Vitest's JSON report that are counted. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * Runs some of the projects of vitest.config.ts and counts their tests.
 * Skipped tests and files that cannot be loaded count as failed.
 */
export async function runVitest(projects: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), "minnuo-vitest-"));
  try {
    const reportFile = path.join(folder, "report.json");
    const { code, output } = await runNode(
      [
        binary("vitest", "vitest.mjs"),
        "run",
        ...projects.map((project) => `--project=${project}`),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${reportFile}`,
      ],
      { env: colours },
    );
    const report = await readReport(reportFile);
    return report ? countTests({ report, code, output }) : { passed: 0, failed: 1, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Report;
  } catch {
    return null;
  }
}

/** A finished run of Vitest. */
export interface Run {
  readonly report: Report;
  readonly code: number;
  readonly output: string;
}

/**
 * Turns a run into numbers. Nothing is passed over: skipped tests count as failed, and a run
 * that ended badly without a failed test, or had no test at all, counts as one failure.
 */
export function countTests({ report, code, output }: Run): Outcome {
  const skipped = report.numPendingTests + report.numTodoTests;
  const counted = report.numFailedTests + skipped;
  const unexplained = counted === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : 0;
  const note = skipped > 0 ? `${skipped} tests were skipped, which counts as failed.\n` : "";
  return { passed: report.numPassedTests, failed: counted + unexplained, output: note + output };
}
