import type { Nodes } from "mdast";
import { hiddenCharacters, htmlTag } from "../../src/schemas/primitives.ts";
import { onlyProblems, type ReadPart, readComponent, readHtmlComponent } from "./components.ts";
import { isOutside, isSafeLink } from "./links.ts";
import { deepestBody, isTooDeep, type ParsedBody, parseBody } from "./parse-body.ts";
import { type Problem, problem, type Spot } from "./problem.ts";
import { codePoint, excerpt } from "./words.ts";

/** A body below front matter. */
export interface Body {
  readonly text: string;
  /** Turns an offset in `text` into a place in the file. */
  readonly spotAt: (offset: number) => Spot;
}

/** An introduction longer than this is no introduction; parsing takes a second per 50 KB. */
const largestBody = 32 * 1024;

/** Reads a body and reports everything that is not text, a safe link or an allowed component. */
export function readBody(body: Body): ReadPart {
  const size = Buffer.byteLength(body.text);
  if (size > largestBody) {
    const details = { size: Math.ceil(size / 1024), limit: largestBody / 1024 };
    return onlyProblems(problem("body-too-long", body.spotAt(0), details));
  }
  try {
    return isTooDeep(body.text) ? tooDeep(body) : walk(parseBody(body.text), body);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(body);
    throw error;
  }
}

const tooDeep = ({ spotAt }: Body): ReadPart =>
  onlyProblems(problem("body-too-deep", spotAt(0), { limit: deepestBody }));

function walk({ tree, error }: ParsedBody, body: Body): ReadPart {
  const nodes = allNodes(tree);
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url]] : [])),
  );
  const found = nodes.map((node) => readNode(node, { body, definitions, isMdx: error === null }));
  const problems = found.flatMap((part) => part.problems);
  const shown = { figures: found.flatMap((part) => part.figures), charts: found.flatMap((part) => part.charts) };
  if (error === null) return { problems, ...shown };
  const spot = body.spotAt(error.offset);
  // The Markdown reading usually finds the very tag or brace that MDX stumbled over.
  const isExplained = problems.some(({ line }) => line === spot.line);
  return { problems: isExplained ? problems : [...problems, problem("body-syntax", spot)], ...shown };
}

/** All nodes of a tree; a stack, not recursion, because hostile bodies are thousands of levels deep. */
function allNodes(tree: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    if ("children" in node) waiting.push(...node.children);
  }
  return nodes;
}

interface Reading {
  readonly body: Body;
  readonly definitions: ReadonlyMap<string, string>;
  readonly isMdx: boolean;
}

function readNode(node: Nodes, reading: Reading): ReadPart {
  const offset = node.position?.start.offset ?? 0;
  const spot = reading.body.spotAt(offset);
  switch (node.type) {
    case "mdxjsEsm":
      return onlyProblems(problem("body-import", spot, { word: /^\w*/u.exec(node.value)?.[0] ?? "" }));
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return onlyProblems(problem("body-expression", spot));
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return readComponent(node, spot);
    case "html":
      return readHtml(node.value, spot);
    case "link":
    case "definition":
      return onlyProblems(...linkProblems(node.url, spot));
    case "image":
      return onlyProblems(...imageProblems(node.url, spot));
    case "imageReference":
      return onlyProblems(...imageProblems(reading.definitions.get(node.identifier) ?? "", spot));
    case "text":
      return onlyProblems(...textProblems(node.value, offset, reading));
    default:
      return onlyProblems();
  }
}

/** A tag met while reading a broken body as Markdown; it may be a component after all. */
const readHtml = (tag: string, spot: Spot): ReadPart =>
  readHtmlComponent(tag, spot) ?? onlyProblems(problem("raw-html", spot, { tag: firstTag(tag) }));

/** The tag at the beginning of a piece of HTML, without what follows. */
const firstTag = (html: string): string => excerpt(/^<(?:!--|[/!?]?[\w-]*>?)/u.exec(html.trim())?.[0] ?? html);

const linkProblems = (url: string, spot: Spot): Problem[] =>
  isSafeLink(url) ? [] : [problem("unsafe-link", spot, { url: excerpt(url) })];

function imageProblems(url: string, spot: Spot): Problem[] {
  if (!isSafeLink(url)) return linkProblems(url, spot);
  return isOutside(url) ? [problem("outside-image", spot, { url: excerpt(url) })] : [];
}

function textProblems(value: string, offset: number, { body, isMdx }: Reading): Problem[] {
  const spot = body.spotAt(offset);
  const hidden = hiddenCharacters.exec(value)?.[0];
  const isEscaped = hidden !== undefined && !body.text.includes(hidden);
  const problems = isEscaped ? [problem("hidden-character", spot, { points: codePoint(hidden) })] : [];
  if (isMdx) return problems;
  const brace = value.search(/\{/u);
  const tag = htmlTag.exec(value);
  if (brace !== -1) problems.push(problem("body-expression", body.spotAt(offset + brace)));
  if (tag)
    problems.push(problem("raw-html", body.spotAt(offset + tag.index), { tag: firstTag(value.slice(tag.index)) }));
  return problems;
}
