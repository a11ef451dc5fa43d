import { commandWords } from "../src/strings/check.ts";
import { checkContent } from "./check/check-content.ts";
import { readOptions } from "./check/options.ts";
import { hasErrors } from "./check/problem.ts";
import { formatProblems } from "./check/reporters.ts";

const options = readOptions(process.argv.slice(2));
if ("mistake" in options) {
  console.error(`${options.mistake}${commandWords.seeHelp}`);
  process.exitCode = 2;
} else if (options.help) {
  console.log(commandWords.usage);
} else {
  const problems = await checkContent(options.content);
  console.log(formatProblems(problems, options.format));
  process.exitCode = hasErrors(problems) ? 1 : 0;
}
