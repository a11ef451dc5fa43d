import type { Nodes } from "mdast";
import { reportWords } from "../../src/strings/check.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem, type Spot } from "./problem.ts";
import { excerpt } from "./words.ts";

/** A tag in a body. */
export type JsxNode = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** A figure that a body shows. */
export interface FigureUse {
  /** `<document>/<no>/<key>` */
  readonly id: string;
  readonly spot: Spot;
}

/** Components a body may use, each with its one attribute; all else that looks like a tag is refused. */
export const allowedComponents: ReadonlyMap<string, string> = new Map([["Figure", "id"]]);

/** How each component is written. */
const example = (name: string): string => `<${name} ${allowedComponents.get(name)}="文件编号/任务序号/数字编号" />`;

/** Judges one tag: HTML, unknown component, or a component that is not written as it should be. */
export function componentProblems(
  node: JsxNode,
  spot: Spot,
): { problems: readonly Problem[]; figures: readonly FigureUse[] } {
  const name = node.name ?? "";
  const attribute = allowedComponents.get(name);
  if (attribute === undefined) return { problems: [unknownTag(name, spot)], figures: [] };
  const problems: Problem[] = [];
  if (node.children.length > 0) problems.push(problem("component-children", spot, { name, example: example(name) }));
  const [only, ...more] = node.attributes;
  const isRight = only?.type === "mdxJsxAttribute" && only.name === attribute && typeof only.value === "string";
  if (isRight && more.length === 0) return { problems, figures: [{ id: String(only.value), spot }] };
  problems.push(problem("component-attributes", spot, { name, written: written(node), example: example(name) }));
  return { problems, figures: [] };
}

function unknownTag(name: string, spot: Spot): Problem {
  if (/^[a-z]/u.test(name)) return problem("raw-html", spot, { tag: `<${excerpt(name)}>` });
  const names = [...allowedComponents.keys()];
  const details = { name: excerpt(name), names: names.map(example).join(reportWords.separator) };
  return problem("component-unknown", spot, { ...details, nearest: nearest(name, names) });
}

/** The attributes in brief: `id`, `{…}`; nothing is printed that could be mistaken for the right form. */
function written(node: JsxNode): string {
  if (node.attributes.length === 0) return "（空）";
  const parts = node.attributes.map((attribute) => {
    if (attribute.type === "mdxJsxExpressionAttribute") return "{…}";
    if (typeof attribute.value === "string") return `${attribute.name}="${excerpt(attribute.value)}"`;
    return attribute.value === null || attribute.value === undefined ? attribute.name : `${attribute.name}={…}`;
  });
  return parts.join(" ");
}
