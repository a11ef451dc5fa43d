import type { Nodes } from "mdast";
import { type ChartOrder, chartKinds, figuresInChart, readChartOrder } from "../../src/schemas/introduction.ts";
import { reportWords } from "../../src/strings/check.ts";
import { chartKindNames, componentWords } from "../../src/strings/check-body.ts";
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

/** A chart that a body sets among its words. */
export interface ChartUse {
  readonly order: ChartOrder;
  readonly spot: Spot;
}

/** What a piece of a body holds: its problems, and what it shows. */
export interface ReadPart {
  readonly problems: readonly Problem[];
  readonly figures: readonly FigureUse[];
  readonly charts: readonly ChartUse[];
}

/** A piece of a body that shows nothing. */
export const onlyProblems = (...problems: readonly Problem[]): ReadPart => ({ problems, figures: [], charts: [] });

/** A component of which the name is known. */
interface Tag {
  readonly name: keyof typeof componentWords;
  /** What its one attribute says. */
  readonly value: string;
  readonly spot: Spot;
}

/** Components a body may use, each with its one attribute; all else that looks like a tag is refused. */
const attributes = { Figure: "id", Chart: "of" } as const;
const names = Object.keys(attributes);
const isComponent = (name: string): name is Tag["name"] => names.includes(name);

/** How each component is written. */
const example = (name: Tag["name"]): string => `<${name} ${attributes[name]}="${componentWords[name]}" />`;

/** Judges one tag: HTML, unknown component, or a component that is not written as it should be. */
export function readComponent(node: JsxNode, spot: Spot): ReadPart {
  const name = node.name ?? "";
  if (!isComponent(name)) return onlyProblems(unknownTag(name, spot));
  const problems: Problem[] = [];
  if (node.children.length > 0) problems.push(problem("component-children", spot, { name, example: example(name) }));
  const [only, ...more] = node.attributes;
  const isRight = only?.type === "mdxJsxAttribute" && only.name === attributes[name] && typeof only.value === "string";
  if (!isRight || more.length > 0) {
    const details = { name, written: written(node), example: example(name) };
    return onlyProblems(...problems, problem("component-attributes", spot, details));
  }
  if (name === "Chart" && node.type === "mdxJsxTextElement") problems.push(problem("chart-in-line", spot));
  const shown = readShown({ name, value: String(only.value), spot });
  return { ...shown, problems: [...problems, ...shown.problems] };
}

/** A component met as a piece of HTML, while reading a broken body as Markdown; `null` where it is none. */
export function readHtmlComponent(html: string, spot: Spot): ReadPart | null {
  const [, name = "", attribute, value = ""] = /^<(\w+) (\w+)="([^"<>{}]*)"\s*\/>$/u.exec(html.trim()) ?? [];
  return isComponent(name) && attributes[name] === attribute ? readShown({ name, value, spot }) : null;
}

/** What a component shows. */
function readShown({ name, value, spot }: Tag): ReadPart {
  if (name === "Figure") return { ...onlyProblems(), figures: [{ id: value, spot }] };
  const order = readChartOrder(value);
  if (order !== null) return { ...onlyProblems(), charts: [{ order, spot }] };
  const kinds = chartKinds.map((kind) => `“${kind}”（${chartKindNames[kind]}）`).join(reportWords.separator);
  const details = { value: excerpt(value), kinds, ...figuresInChart };
  return onlyProblems(problem("unknown-chart", spot, { ...details, nearest: () => nearest(value, chartKinds) }));
}

function unknownTag(name: string, spot: Spot): Problem {
  if (/^[a-z]/u.test(name)) return problem("raw-html", spot, { tag: `<${excerpt(name)}>` });
  const examples = names.filter(isComponent).map((known) => `“${example(known)}”`);
  const details = { name: excerpt(name), names: examples.join(reportWords.separator) };
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
