import { getEntry, render } from "astro:content";
import type { Document } from "../model/records.ts";

/** The component that renders a document's plain introduction. */
export async function introductionOf(document: Document) {
  const entry = await getEntry("documents", document.id);
  if (!entry) throw new Error(`document ${document.id} has no entry`);
  const { Content } = await render(entry);
  return Content;
}
