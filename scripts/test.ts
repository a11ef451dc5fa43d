import { main } from "./lib/main.ts";
import { seconds } from "./lib/steps.ts";
import type { Outcome, TestStep } from "./test/outcome.ts";
import { checkSteps, siteSteps } from "./test/steps.ts";

/** Runs one step, prints its line, and on failure everything it said. */
async function report({ name, run }: TestStep): Promise<Outcome> {
  const started = performance.now();
  const outcome = await run();
  const verdict = outcome.failed > 0 ? "FAILED" : "ok";
  const time = seconds(performance.now() - started);
  console.log(`${name.padEnd(8)} ${verdict.padEnd(6)} ${outcome.passed} passed, ${outcome.failed} failed  ${time}`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}

await main(async () => {
  const outcomes: Outcome[] = [];
  for (const step of checkSteps) outcomes.push(await report(step));
  const built = outcomes.at(-1)?.failed === 0;
  for (const step of siteSteps(built)) outcomes.push(await report(step));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
});
