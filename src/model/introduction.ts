import type { Nodes } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type ChartOrder, readChartOrder } from "../schemas/introduction.ts";

const withDescendants = (node: Nodes): Nodes[] => [
  node,
  ...("children" in node ? node.children.flatMap(withDescendants) : []),
];

/**
 * Kinds of chart that an introduction sets among its words, so that the page need not print them again below.
 * @param body the Markdown under a document's facts
 */
export function chartsIn(body: string): ReadonlySet<ChartOrder["kind"]> {
  const nodes = withDescendants(unified().use(remarkParse).use(remarkMdx).parse(body));
  const orders = nodes.map((node) => {
    if (node.type !== "mdxJsxFlowElement" || node.name !== "Chart") return null;
    const of = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "of");
    return typeof of?.value === "string" ? readChartOrder(of.value) : null;
  });
  return new Set(orders.flatMap((order) => order?.kind ?? []));
}
