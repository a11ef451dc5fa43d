/** One line of `astro build --json`. */
export interface LogLine {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** A warning the build may print without failing, and why it is harmless. */
export interface AllowedWarning {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Every warning that may appear; anything else fails the build. */
export const allowedWarnings: readonly AllowedWarning[] = [
  {
    pattern: /^\[MODULE_LEVEL_DIRECTIVE\] .*"use astro:head-inject"/u,
    reason: "Astro's own mark in MDX modules; it is read before bundling, and the bundler says that it drops it",
  },
  {
    pattern: /^No files found matching "[^"]*" in directory "content\/results"$/u,
    reason: "nobody has recorded a published result yet; an unknown folder is refused by the content check",
  },
  {
    pattern: /^The collection "results" does not exist or is empty\./u,
    reason: "the same, said again where the results are read",
  },
];

/**
 * Splits the build's output into lines. A line that is not JSON comes from somewhere else
 * (a library, Node itself) and counts as a warning, so that nothing passes unseen.
 */
export function parseLog(output: string): readonly LogLine[] {
  return output
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(parseLine);
}

function parseLine(line: string): LogLine {
  const fields = tryParse(line);
  if (fields === null || typeof fields.message !== "string" || typeof fields.level !== "string") {
    return { level: "warn", label: "output", message: line };
  }
  return {
    level: fields.level,
    label: typeof fields.label === "string" ? fields.label : null,
    message: fields.message,
  };
}

function tryParse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * The lines that make a build fail: all errors, and warnings nobody has allowed by name.
 * Astro itself exits with 0 on most of them.
 */
export function failures(
  lines: readonly LogLine[],
  allowed: readonly AllowedWarning[] = allowedWarnings,
): readonly LogLine[] {
  return lines.filter(
    ({ level, message }) =>
      level === "error" || (level === "warn" && !allowed.some(({ pattern }) => pattern.test(message))),
  );
}
