import { existsSync } from "node:fs";
import { ProblemError } from "./main.ts";
import { distDir } from "./paths.ts";
import { chosenPort, firstPort } from "./port.ts";
import { serve } from "./static-server.ts";

/**
 * Serves the finished site until the process is stopped, and prints its address.
 * The port is PORT where it is set, else the first free one from 4321.
 */
export async function showSite(): Promise<void> {
  if (!existsSync(distDir)) throw new ProblemError("There is no finished site yet: run “npm run build” first.");
  const chosen = chosenPort(process.env.PORT);
  const { origin } = await serve({ dir: distDir, port: chosen ?? firstPort, exact: chosen !== null });
  console.log(`serve    ${origin}/  (Ctrl+C stops)`);
}
