import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { binary } from "./paths.ts";
import { runNode } from "./run.ts";

/** A browser program and the environment it needs. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const wellKnown = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser to test and measure with: CHROME_PATH, else an installed Chromium or Chrome, else the one
 * that comes with the npm package @sparticuz/chromium and needs no system package.
 * @throws when CHROME_PATH leads nowhere: a missing browser is never passed over
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is "${chosen}", where there is no browser.`);
    return { executablePath: chosen, env: {} };
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...wellKnown];
  const installed = candidates.find((candidate) => existsSync(candidate));
  return installed ? { executablePath: installed, env: {} } : unpackBrowser();
}

/**
 * Unpacks the npm package's browser once. It is unpacked under another name first, so that an
 * interrupted attempt never looks like a finished one.
 */
async function unpackBrowser(): Promise<FoundBrowser> {
  const folder = binary(".cache", "minnuo-browser");
  if (!existsSync(folder)) {
    const half = `${folder}-${process.pid}`;
    await mkdir(half, { recursive: true });
    try {
      await unpackInto(half);
      await rename(half, folder);
    } finally {
      await rm(half, { recursive: true, force: true });
    }
  }
  return {
    executablePath: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") },
  };
}

/** The package asks the environment where to unpack, and whether its libraries are needed. */
async function unpackInto(folder: string): Promise<void> {
  const program = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const { code, output } = await runNode(["--input-type=module", "--eval", program], {
    env: { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" },
  });
  if (code !== 0) throw new Error(`The browser of @sparticuz/chromium could not be unpacked:\n${output}`);
}
