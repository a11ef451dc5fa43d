import process from "node:process";
import { installAndRun } from "./lib/install.mjs";

process.exitCode = installAndRun("scripts/test.ts");
