import { verifyCommand } from "../src/strings/verify.ts";
import { readVerifyOptions } from "./verify/options.ts";
import { formatVerification } from "./verify/reporters.ts";
import { runVerification } from "./verify/run-verification.ts";

const options = readVerifyOptions(process.argv.slice(2));
if ("help" in options) console.log(verifyCommand.usage);
else {
  const result = "mistake" in options ? options : await runVerification(options);
  if ("mistake" in result) {
    console.error(`${result.mistake}${verifyCommand.seeHelp}`);
    process.exitCode = 2;
  } else if ("format" in options) {
    console.log(formatVerification(result, options.format));
    process.exitCode = result.findings.length > 0 ? 1 : 0;
  }
}
