import { findCommand } from "../src/strings/find.ts";
import { readFindOptions } from "./find/options.ts";
import { runFind } from "./find/run-find.ts";
import { main } from "./lib/main.ts";
import { siteDay } from "./lib/site-day.ts";

await main(async () => {
  const options = readFindOptions(process.argv.slice(2));
  if ("help" in options) return console.log(findCommand.usage);
  const answer = "mistake" in options ? options : await runFind(options, siteDay(process.env.SITE_DAY, new Date()));
  if (typeof answer === "string") return void process.stdout.write(answer);
  console.error(`${answer.mistake}${findCommand.seeHelp}`);
  process.exitCode = 2;
});
