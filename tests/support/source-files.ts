import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/lib/paths.ts";

/** A file of the project's own code. */
export interface SourceFile {
  /** Path from the project's root with `/`: `src/model/status.ts`. */
  readonly path: string;
  readonly text: string;
}

/** One `import` or `export … from` statement. */
export interface Import {
  /** As written: `../model/status.ts`, `node:fs`, `astro:content`. */
  readonly from: string;
  /** Path from the project's root when it is a file of ours, else null. */
  readonly file: string | null;
  /** Only types are taken: nothing of it remains when the code runs. */
  readonly typeOnly: boolean;
}

const code = /\.(?:astro|css|mjs|ts)$/u;

/** Every code file below `src`, `scripts` and `tests`, without fixtures and golden files. */
export const sourceFiles: readonly SourceFile[] = ["src", "scripts", "tests"].flatMap(readFolder);

function readFolder(folder: string): SourceFile[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .filter((name) => code.test(name) && !/\/(?:fixtures|golden)\//u.test(name))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), "utf8") }));
}

const importStatement =
  /(?:^|\n)\s*(?:import|export)\s+(?<clause>(?:type\s)?[\w\s{},*$]*?)(?:\s*from\s*)?["'](?<from>[^"'\n]+)["']|\bimport\(\s*["'](?<dynamic>[^"'\n]+)["']/gu;

/** The imports of a file, static and dynamic. */
export function importsOf({ path: file, text }: SourceFile): readonly Import[] {
  return [...text.matchAll(importStatement)].map(({ groups }) => {
    const from = groups?.from ?? groups?.dynamic ?? "";
    const isOurs = from.startsWith(".");
    return {
      from,
      file: isOurs ? path.posix.join(path.posix.dirname(file), from) : null,
      typeOnly: /^type\s/u.test(groups?.clause ?? ""),
    };
  });
}

/** Code without comments, so that a rule does not stumble over its own description. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(?<![:"'`])\/\/[^\n]*/gu, "");
}
