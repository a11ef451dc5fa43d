import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { root } from "../../scripts/lib/paths.ts";

/** A running development server. */
export interface DevServer {
  /** Address without a slash at the end. */
  readonly origin: string;
  readonly stop: () => void;
}

/** Milliseconds a busy machine may need. */
const patience = 90_000;

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The environment without what the test runner added: Astro serves no pages where it finds Vitest. */
function withoutTests(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/VITEST|^(?:NODE_ENV|TEST|MODE|DEV|PROD)$/u.test(name)),
  );
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(patience) })).ok;
  } catch {
    return false;
  }
}

/**
 * Starts `npm run dev` as a developer does and waits for its first page.
 * @throws when it does not answer in time, with what it printed
 */
export async function startDevServer(): Promise<DevServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [path.join(root, "scripts/dev.ts")], {
    cwd: root,
    env: { ...withoutTests(), PORT: String(port), ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const stop = () => void child.kill();
  for (const start = performance.now(); performance.now() - start < patience; ) {
    if (child.exitCode !== null) break;
    if (await answers(`${origin}/about/`)) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  throw new Error(`The development server did not answer:\n${output}`);
}
