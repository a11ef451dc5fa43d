import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A parsed body; `error` says why it is no MDX, and then `tree` is its reading as plain Markdown. */
export interface ParsedBody {
  readonly tree: Root;
  readonly error: { readonly offset: number } | null;
}

/** Braces may be nested this deep before the parser, which tries every ending, takes minutes. */
export const deepestBody = 20;

/**
 * Parses a body as the site does (GitHub's Markdown with MDX). A body that is no MDX is read
 * as Markdown, so that its other problems are found as well.
 */
export function parseBody(text: string): ParsedBody {
  const markdown = unified().use(remarkParse).use(remarkGfm);
  if (braceDepth(text) > deepestBody) return { tree: markdown.parse(text), error: { offset: text.indexOf("{") } };
  try {
    return { tree: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text), error: null };
  } catch (error) {
    if (!isMessage(error)) throw error;
    return { tree: markdown.parse(text), error: { offset: offsetOf(error) } };
  }
}

/** What the parser throws: an error that knows a point or a stretch of the text. */
interface ParserMessage extends Error {
  readonly place?: { readonly offset?: number } | { readonly start: { readonly offset?: number } };
}

const isMessage = (error: unknown): error is ParserMessage =>
  error instanceof Error && "ruleId" in error && "place" in error;

function offsetOf({ place }: ParserMessage): number {
  if (place === undefined) return 0;
  return ("start" in place ? place.start.offset : place.offset) ?? 0;
}

/** True if quotations or lists are nested so deep in one line that the parser would run out of stack. */
export const isTooDeep = (text: string): boolean =>
  /^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/mu.test(text);

function braceDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "{") depth += 1;
    if (character === "}") depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
