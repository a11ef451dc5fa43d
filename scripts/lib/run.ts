import { spawn } from "node:child_process";
import { root } from "./paths.ts";

/** What a finished program left behind. */
export interface Finished {
  /** Exit code; 1 when it was ended by a signal or could not be started. */
  readonly code: number;
  /** Everything it printed, both streams in order of arrival. */
  readonly output: string;
}

/** Settings of a run that differ from the defaults. */
export interface RunOptions {
  /** Working folder; the project's root by default. */
  readonly cwd?: string;
  /** Environment variables on top of the inherited ones. */
  readonly env?: Readonly<Record<string, string>>;
  /** Names of the environment variables to inherit; all by default. */
  readonly inherit?: readonly string[];
}

/**
 * Runs a JavaScript or TypeScript file on the same Node and waits for its end.
 * @param args the file and its arguments
 */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? root,
      env: { ...inherited(options.inherit), ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

function inherited(names: readonly string[] | undefined): NodeJS.ProcessEnv {
  if (names === undefined) return process.env;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => names.includes(name)));
}
