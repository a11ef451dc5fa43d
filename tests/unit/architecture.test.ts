import { describe, expect, test } from "vitest";
import { importsOf, type SourceFile, sourceFiles, withoutComments } from "../support/source-files.ts";

/**
 * What the files of a folder may import from other folders, besides their own.
 * Facts flow one way; the interface's words may be used everywhere.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/strings": [],
  "src/schemas": ["src/strings"],
  "src/model": ["src/schemas", "src/strings"],
  "src/queries": ["src/schemas", "src/model", "src/strings"],
  "src/charts": ["src/schemas", "src/model", "src/strings"],
  "src/scripts": ["src/model", "src/strings"],
  "src/components": [
    "src/schemas",
    "src/model",
    "src/queries",
    "src/charts",
    "src/strings",
    "src/scripts",
    "src/styles",
  ],
  "src/layouts": [
    "src/schemas",
    "src/model",
    "src/queries",
    "src/charts",
    "src/components",
    "src/strings",
    "src/scripts",
    "src/styles",
  ],
  "src/pages": [
    "src/schemas",
    "src/model",
    "src/queries",
    "src/charts",
    "src/components",
    "src/layouts",
    "src/strings",
    "src/scripts",
    "src/styles",
  ],
  "src/styles": [],
  "src/content.config.ts": ["src/schemas", "src/strings"],
  "src/env.d.ts": [],
  scripts: ["src/schemas", "src/model", "src/strings"],
};

const layers = Object.keys(mayImport).sort((a, b) => b.length - a.length);
const layerOf = (file: string) => layers.find((layer) => file === layer || file.startsWith(`${layer}/`));
const below = (...folders: string[]) =>
  sourceFiles.filter((file) => folders.some((folder) => file.path.startsWith(`${folder}/`)));

/** `path: what was found` for every file in which `pattern` occurs outside comments. */
const occurrences = (files: readonly SourceFile[], pattern: RegExp) =>
  files.flatMap(({ path, text }) => [...withoutComments(text).matchAll(pattern)].map(([found]) => `${path}: ${found}`));

describe("imports", () => {
  test("every folder of src has its place in the order", () => {
    expect(
      below("src")
        .map((file) => file.path)
        .filter((path) => !layerOf(path) && !path.endsWith(".d.ts")),
    ).toEqual([]);
  });

  test("facts flow one way: schemas → model → queries → charts → components → layouts → pages", () => {
    const wrong = below("src", "scripts").flatMap((file) => {
      const layer = layerOf(file.path) ?? "";
      return importsOf(file)
        .filter(({ file: target, typeOnly }) => target !== null && !isAllowed({ layer, target, typeOnly }))
        .map(({ from }) => `${file.path} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });

  test("the model and the charts need no Astro, no Node and no browser", () => {
    const wrong = below("src/model", "src/charts").flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => /^(?:astro:|node:)/u.test(from))
        .map(({ from }) => `${file.path} imports ${from}`),
    );
    const dom = /\b(?:document\.(?:query|get|create|add|body|cookie)|window\.|localStorage|process\.|fetch\()\w*/gu;
    expect([...wrong, ...occurrences(below("src/model", "src/charts"), dom)]).toEqual([]);
  });

  test("only the queries read collections", () => {
    const others = below("src").filter((file) => !file.path.startsWith("src/queries/"));
    expect(occurrences(others, /\bget(?:Collection|Entry|Entries)\b/gu)).toEqual([]);
  });
});

interface Step {
  readonly layer: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Words may name the types of the facts they describe: types are gone when the code runs. */
function isAllowed({ layer, target, typeOnly }: Step): boolean {
  const wanted = layerOf(target);
  if (wanted === undefined) return false;
  if (wanted === layer) return true;
  if (layer === "src/strings" && typeOnly) return wanted === "src/schemas" || wanted === "src/model";
  return (mayImport[layer] ?? []).includes(wanted);
}

describe("determinism", () => {
  test("nothing that makes pages reads the clock", () => {
    expect(
      occurrences(below("src"), /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b/gu),
    ).toEqual([]);
  });

  test("nothing sorts or formats by the machine's language", () => {
    expect(occurrences(below("src", "scripts"), /\.localeCompare\b|\.toLocale\w+|\bIntl\.Collator\(\)/gu)).toEqual([]);
  });
});

describe("safety", () => {
  test("no style attribute: the content security policy would block it", () => {
    expect(occurrences(below("src"), /\sstyle=["'{]/gu)).toEqual([]);
  });

  test("set:html is used by nothing but the component that escapes JSON-LD", () => {
    const others = below("src").filter((file) => file.path !== "src/components/site/JsonLd.astro");
    expect(occurrences(others, /\bset:html\b|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML/gu)).toEqual([]);
  });
});

test("no file is longer than 250 lines", () => {
  const long = sourceFiles
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});
