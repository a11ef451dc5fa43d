import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listFiles } from "../../../scripts/lib/files.ts";
import { contentDir } from "../../../scripts/lib/paths.ts";
import { readContent } from "../../../scripts/verify/read-content.ts";
import { synonymsSchema } from "../../../src/schemas/synonyms.ts";

const file = "synonyms.yaml";
const read = (name: string) => readFile(path.join(contentDir, name), "utf8");

const { entries } = synonymsSchema.parse(parse(await read(file)));
const others = (await listFiles(contentDir)).filter((name) => /\.(?:yaml|mdx)$/u.test(name) && name !== file);
const published = (await Promise.all(others.map(read))).join("\n");
const { tasks } = await readContent(contentDir, "content");

/** What a reader sees first of each promise, and the wordings of things that few promises share. */
const promises = tasks.map(({ id, data: { title, summary, targets } }) => ({
  id,
  text: [title, summary, ...targets.map(({ label }) => label)].join("\n"),
}));
const few = 15;
const telling = entries
  .map(({ means }) =>
    promises.filter(({ text }) => means.some((wording) => text.includes(wording))).map(({ id }) => id),
  )
  .filter((ids) => ids.length <= few);

/** Wordings that stand more than once in a list. */
const repeated = (wordings: readonly string[]) => wordings.filter((wording, at) => wordings.indexOf(wording) !== at);

describe("The lexicon that searching goes by", () => {
  test("It knows 550 things or more", () => {
    expect(entries.length).toBeGreaterThanOrEqual(550);
  });

  test("Every wording of documents stands somewhere in the content", () => {
    const wordings = entries.flatMap(({ means }) => means);
    expect(wordings.filter((wording) => !published.includes(wording))).toEqual([]);
  });

  test("The name of a thing, its first wording of documents, names nothing else", () => {
    expect(repeated(entries.map(({ means }) => means[0] ?? ""))).toEqual([]);
  });

  test("What people say stands for one entry only and is no wording of documents as well", () => {
    const said = entries.flatMap(({ say }) => say);
    const written = new Set(entries.flatMap(({ means }) => means));
    expect(repeated(said)).toEqual([]);
    expect(said.filter((wording) => written.has(wording))).toEqual([]);
  });

  test("No wording can be taken for a figure or for the first letters of a word in pinyin", () => {
    const wordings = entries.flatMap(({ say, means }) => [...say, ...means]);
    expect(wordings.filter((wording) => /^(?:\d{1,4}|[a-z]{1,2})$/iu.test(wording))).toEqual([]);
  });

  test(`Every promise is reached by a thing that at most ${few} promises share`, () => {
    const reached = new Set(telling.flat());
    expect(promises.length).toBeGreaterThan(300);
    expect(promises.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
