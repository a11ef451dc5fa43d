import { benchCommand } from "../src/strings/bench.ts";
import { benchSearch } from "./bench/bench-search.ts";
import { readBenchOptions } from "./bench/options.ts";
import { main } from "./lib/main.ts";

const options = readBenchOptions(process.argv.slice(2));
if ("help" in options) console.log(benchCommand.usage);
else if ("mistake" in options) {
  console.error(`${options.mistake}${benchCommand.seeHelp}`);
  process.exitCode = 2;
} else if (options.command === "search") await main(() => benchSearch(options));
