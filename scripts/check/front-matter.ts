import { type Problem, problem, type Spot } from "./problem.ts";
import { excerpt } from "./words.ts";

/** The two halves of an MDX file, with the offsets at which they begin. */
export interface SplitFile {
  readonly frontMatter: { readonly text: string; readonly offset: number } | null;
  readonly body: { readonly text: string; readonly offset: number };
  readonly problems: readonly Problem[];
}

const opening = /^---[ \t]*\r?\n/u;
const closing = /^---/mu;

/**
 * Splits front matter from the body exactly where Astro does (at the first line that begins
 * with “---”), but insists on the usual form, so that nobody is surprised by what Astro accepts.
 */
export function splitFrontMatter(text: string, spotAt: (offset: number) => Spot): SplitFile {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) {
    return { frontMatter: null, body: { text, offset: 0 }, problems: [problem("front-matter-missing", spotAt(0))] };
  }
  const end = closing.exec(text.slice(start))?.index;
  if (end === undefined) {
    const nothing = { text: "", offset: text.length };
    return { frontMatter: null, body: nothing, problems: [problem("front-matter-open", spotAt(0))] };
  }
  const afterFence = start + end + 3;
  const lineEnd = text.indexOf("\n", afterFence);
  const rest = text.slice(afterFence, lineEnd === -1 ? text.length : lineEnd).trim();
  return {
    frontMatter: { text: text.slice(start, start + end), offset: start },
    body: { text: text.slice(afterFence), offset: afterFence },
    problems: rest === "" ? [] : [problem("front-matter-end", spotAt(afterFence), { rest: excerpt(rest) })],
  };
}
