import { describe, expect, test } from "vitest";
import type { Problem } from "../../../scripts/check/problem.ts";
import { type Difference, problemsOf } from "./support/tiny-site.ts";

/** No input may cost more than this; milliseconds of the processor, because the machine may be busy. */
const limit = 2000;
const processorTime = () => process.cpuUsage().user / 1000;

const facts = "---\ntitle: 标题\n---\n\n";
const yaml = (text: string): Difference => ({ files: { "site.yaml": text } });
const body = (text: string): Difference => ({ files: { "documents/xiji-2025.mdx": `${facts}${text}` } });
const codesIn = (problems: readonly Problem[], file: string) =>
  problems.filter((found) => found.file.endsWith(file)).map(({ code }) => code);

const money = (text: string): Difference => ({ files: { "fiscal/xiji-2025.yaml": text } });
const task = (text: string): Difference => ({ files: { "tasks/xiji-2025/2.yaml": text } });

/** Nine layers of nine aliases each: 387 million values from 600 bytes. */
const bomb = Array.from({ length: 9 }, (_, layer) => {
  const below = layer === 0 ? "lol" : `*a${layer - 1}`;
  return `a${layer}: &a${layer} [${Array.from({ length: 9 }, () => below).join(", ")}]`;
}).join("\n");

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

const hostile: readonly (readonly [string, Difference, string, string])[] = [
  ["An alias bomb", yaml(bomb), "site.yaml", "yaml-alias-bomb"],
  [
    "A file of a thousand and one anchors",
    yaml(many(1001, (i) => `k${i}: &a${i} x\n`)),
    "site.yaml",
    "yaml-too-many-anchors",
  ],
  [
    "A file of two thousand aliases",
    yaml(`a: &a x\nb: [${many(2000, () => "*a,")}]`),
    "site.yaml",
    "yaml-too-many-anchors",
  ],
  ["A value that contains itself", yaml("a: &a\n  b: *a\n"), "site.yaml", "yaml-unknown-alias"],
  ["A hundred thousand open brackets", yaml(`a: ${"[".repeat(100_000)}`), "site.yaml", "yaml-too-deep"],
  ["A hundred thousand open braces", yaml("{a: ".repeat(50_000)), "site.yaml", "yaml-too-deep"],
  ["Lists nested fifty thousand deep", yaml("- ".repeat(50_000)), "site.yaml", "yaml-too-deep"],
  ["Twenty thousand unknown fields", yaml(many(20_000, (i) => `k${i}: 1\n`)), "site.yaml", "unknown-key"],
  ["Twenty thousand misplaced brackets", yaml("a: }\n".repeat(20_000)), "site.yaml", "yaml-syntax"],
  ["A line of 100,000 characters in YAML", yaml(`operator: ${"长".repeat(80_000)}`), "site.yaml", "too-long"],
  ["A line of 100,000 letters as a field name", yaml(`${"k".repeat(100_000)}: 1\n`), "site.yaml", "yaml-syntax"],
  ["A line of 100,000 invisible characters", yaml(`# ${"a\u200B".repeat(50_000)}`), "site.yaml", "more-of-the-same"],
  ["A body of 100,000 characters", body("长".repeat(80_000)), "xiji-2025.mdx", "body-too-long"],
  ["A body in one line of 30,000 letters", body("a".repeat(30_000)), "xiji-2025.mdx", "missing-key"],
  ["Ten thousand quotation marks of Markdown", body("> ".repeat(10_000)), "xiji-2025.mdx", "body-too-deep"],
  ["Ten thousand nested braces", body("{".repeat(10_000) + "}".repeat(10_000)), "xiji-2025.mdx", "body-expression"],
  ["Twenty thousand open brackets in a body", body("[".repeat(20_000)), "xiji-2025.mdx", "missing-key"],
  ["Five thousand tags inside each other", body("<a>".repeat(5000)), "xiji-2025.mdx", "raw-html"],
  [
    "Two thousand closed tags inside each other",
    body("<a>".repeat(2000) + "</a>".repeat(2000)),
    "xiji-2025.mdx",
    "raw-html",
  ],
  ["Emphasis begun eight thousand times", body("*a **a ".repeat(4000)), "xiji-2025.mdx", "missing-key"],
  ["Ten thousand paragraphs", body("a\n\n".repeat(10_000)), "xiji-2025.mdx", "missing-key"],
  [
    "Three thousand answers to none of six thousand figures",
    task(`targets: [${many(6000, (i) => `{id: t${i}},`)}${many(3000, (i) => `{answers: xiji-2025/2/u${i}},`)}]`),
    "2.yaml",
    "unknown-figure",
  ],
  [
    "Nine thousand cells under none of nine thousand columns",
    money(
      `tables: [{id: t, columns: [${many(9000, (i) => `{id: c${i}},`)}], rows: [{cells: {${many(9000, (i) => `d${i}: 1,`)}}}]}]`,
    ),
    "fiscal/xiji-2025.yaml",
    "unknown-column",
  ],
  [
    "Four thousand reasons for none of five thousand rows",
    money(
      `tables: [{id: t, rows: [${many(5000, (i) => `{id: c${i}},`)}]}]\nreasons: [${many(4000, (i) => `{table: t, rows: [d${i}]},`)}]`,
    ),
    "fiscal/xiji-2025.yaml",
    "unknown-row",
  ],
  ["Fifteen hundred unsafe links", body("[a](javascript:x) ".repeat(1500)), "xiji-2025.mdx", "unsafe-link"],
];

describe("Hostile files end in a problem within two seconds", () => {
  test.for(hostile)("%s", { timeout: 60_000 }, async ([, difference, file, code]) => {
    const started = processorTime();
    const problems = await problemsOf(difference);
    const time = processorTime() - started;
    expect(codesIn(problems, file)).toContain(code);
    expect(time).toBeLessThan(limit);
  });
});
