// `astro build --json` with a content store of its own. The command line cannot choose the
// store's folder, and a warm store would publish entries whose files are gone or broken.
import process from "node:process";
import { build } from "astro";

const [outDir, cacheDir, root] = process.argv.slice(2);
if (!outDir || !cacheDir || !root) throw new Error("usage: astro-child.ts <outDir> <cacheDir> <project>");

try {
  await build({ root, outDir, cacheDir, logger: { entrypoint: "astro/logger/json" } });
} catch (error) {
  const { message, loc, hint } = error as Error & { loc?: { file?: string; line?: number }; hint?: string };
  const place = loc?.file ? ` (${loc.file}:${loc.line ?? 0})` : "";
  console.error(
    JSON.stringify({ level: "error", label: "build", message: [message + place, hint].filter(Boolean).join("\n") }),
  );
  process.exitCode = 1;
}
