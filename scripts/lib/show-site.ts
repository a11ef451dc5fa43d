import { existsSync } from "node:fs";
import { ProblemError } from "./main.ts";
import { distDir } from "./paths.ts";
import { serve } from "./static-server.ts";

const firstPort = 4321;

/**
 * Serves the finished site until the process is stopped, and prints its address.
 * The port is PORT where it is set, else the first free one from 4321.
 */
export async function showSite(): Promise<void> {
  if (!existsSync(distDir)) throw new ProblemError("There is no finished site yet: run “npm run build” first.");
  const chosen = process.env.PORT;
  if (chosen !== undefined && !/^\d{1,5}$/u.test(chosen))
    throw new ProblemError(`PORT is "${chosen}", which is not a port number.`);
  const { origin } = await serve({ dir: distDir, port: Number(chosen ?? firstPort), exact: chosen !== undefined });
  console.log(`serve    ${origin}/  (Ctrl+C stops)`);
}
