import { existsSync } from "node:fs";
import path from "node:path";
import { distDir } from "../../scripts/lib/paths.ts";

/** These tests read the finished site: say so instead of failing one by one. */
export default function setup(): void {
  if (!existsSync(path.join(distDir, "index.html"))) {
    throw new Error("There is no finished site to test: run “npm run build” first.");
  }
}
