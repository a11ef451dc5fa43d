/** The steps' output is collected first, so that they cannot see whether a terminal will show it. */
export const colours: Readonly<Record<string, string>> = process.stdout.isTTY
  ? { FORCE_COLOR: "1" }
  : { NO_COLOR: "1" };
