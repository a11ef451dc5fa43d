import type { Hit } from "./pagefind.ts";

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.className = className;
  element.textContent = text;
  return element;
}

/** The words around a match as nodes: text and `<mark>`, whatever else the excerpt might hold. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt.replace(/^[\s.，、；]+/u, ""), "text/html");
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent ?? "");
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}

/** One result: title as link, place and dates, the main figure, and the words around the match. */
export function resultItem({ url, excerpt, meta }: Hit): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.className = "results__title";
  link.textContent = meta.title ?? url;
  item.append(
    link,
    paragraph("results__meta", [meta.place, meta.lead, meta.due, meta.status].filter(Boolean).join(" · ")),
  );
  if (meta.figure) item.append(paragraph("results__figure", meta.figure));
  const around = document.createElement("p");
  around.className = "results__excerpt";
  around.append(...excerptNodes(excerpt));
  item.append(around);
  return item;
}
