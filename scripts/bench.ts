import { benchCommand } from "../src/strings/bench.ts";
import { benchScale } from "./bench/bench-scale.ts";
import { benchSearch } from "./bench/bench-search.ts";
import { readBenchOptions } from "./bench/options.ts";
import { main } from "./lib/main.ts";

const options = readBenchOptions(process.argv.slice(2));
if ("help" in options) console.log(benchCommand.usage);
else if ("mistake" in options) {
  console.error(`${options.mistake}${benchCommand.seeHelp}`);
  process.exitCode = 2;
} else await main(() => (options.command === "search" ? benchSearch(options) : benchScale(options)));
