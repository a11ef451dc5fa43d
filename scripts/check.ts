import { commandWords } from "../src/strings/check.ts";
import { problemsOf } from "./check/check-content.ts";
import { type Options, readOptions } from "./check/options.ts";
import { hasErrors } from "./check/problem.ts";
import { readFolder } from "./check/read-folder.ts";
import { formatProblems } from "./check/reporters.ts";
import { readLedger } from "./lib/read-ledger.ts";
import { siteDay } from "./lib/site-day.ts";
import { formatSuggestions } from "./suggest/format.ts";
import { suggest } from "./suggest/suggest.ts";

const options = readOptions(process.argv.slice(2));
if ("mistake" in options) {
  console.error(`${options.mistake}${commandWords.seeHelp}`);
  process.exitCode = 2;
} else if (options.help) {
  console.log(commandWords.usage);
} else {
  await check(options);
}

/** Lists the problems; relations are looked for in sound content only, and only when asked for. */
async function check({ content, format, suggest: isWanted }: Options): Promise<void> {
  const folder = await readFolder(content);
  const problems = problemsOf(folder);
  if (isWanted && !hasErrors(problems)) {
    const day = siteDay(process.env.SITE_DAY, new Date());
    console.log(formatSuggestions(suggest(readLedger(folder.files, day))));
    return;
  }
  console.log(formatProblems(problems, format));
  process.exitCode = hasErrors(problems) ? 1 : 0;
}
