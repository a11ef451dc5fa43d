import { getEntry, render } from "astro:content";
import { chartsIn } from "../model/introduction.ts";
import type { Document } from "../model/records.ts";

/** A document's plain introduction: the component that renders it, and the kinds of chart it shows. */
export async function introductionOf(document: Document) {
  const entry = await getEntry("documents", document.id);
  if (!entry) throw new Error(`document ${document.id} has no entry`);
  const { Content } = await render(entry);
  return { Content, charts: chartsIn(entry.body ?? "") };
}
