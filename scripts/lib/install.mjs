// Runs on the machine's own Node (20 or newer) before anything is installed:
// plain JavaScript, nothing but Node's own modules.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".minnuo-lock");
const onWindows = process.platform === "win32";

/** The Node that package.json pins; it runs everything after the installation. */
export const pinnedNode = path.join(modules, "node", "bin", onWindows ? "node.exe" : "node");

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
}

/** True if node_modules holds what package-lock.json asks for. */
export function isInstalled() {
  return existsSync(pinnedNode) && existsSync(stampFile) && readFileSync(stampFile, "utf8").trim() === lockHash();
}

/** Notes which package-lock.json was installed; npm runs this after every installation. */
export function writeStamp() {
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, `${lockHash()}\n`);
}

/**
 * Installs what is missing; does nothing when all is there.
 * @returns {number} exit code of npm, 0 when nothing had to be done
 */
export function ensureInstalled() {
  if (isInstalled()) return 0;
  const started = performance.now();
  console.log("install  npm ci …");
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    env: environmentWithoutLocalBinaries(),
    shell: onWindows,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (result.error) console.error(`install  npm cannot be started: ${result.error.message}`);
  if (result.status !== 0) {
    console.error("install  failed: the packages could not be installed (is the network reachable?)");
    return result.status ?? 1;
  }
  writeStamp();
  console.log(`install  done  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

/** npm must not run on the very Node that it is about to replace. */
function environmentWithoutLocalBinaries() {
  const localBinaries = path.join("node_modules", ".bin");
  const entries = (process.env.PATH ?? "").split(path.delimiter);
  return { ...process.env, PATH: entries.filter((entry) => !entry.endsWith(localBinaries)).join(path.delimiter) };
}

/**
 * Installs what is missing, then hands over to a TypeScript file on the pinned Node.
 * @param {string} script path from the project's root
 * @returns {number} exit code
 */
export function installAndRun(script) {
  const failed = ensureInstalled();
  if (failed) return failed;
  const result = spawnSync(pinnedNode, [path.join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  return result.status ?? 1;
}
