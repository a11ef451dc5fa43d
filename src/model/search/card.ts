import type { PageParts } from "./page-codes.ts";

/** What a result can be. */
export const cardKinds = ["task", "metric", "document"] as const;

/** One kind of result. */
export type CardKind = (typeof cardKinds)[number];

/** What the index holds of a page. */
export interface Card {
  url: string;
  kind: CardKind;
  title: string;
  place: string;
  /** Units in charge, run together. */
  lead: string;
  /** What it says, in plain words. */
  text: string;
  /** One figure an entry, as it is shown in results, the most telling first. */
  figures: readonly string[];
  /** The figures in the words of the document. */
  stated: readonly string[];
  /** Names that are searched, but count little: units that help. */
  aside: string;
  /** Names that are searched and count as much as those in charge: leaders. */
  people: string;
  status: string;
  /** Deadline or year, as shown. */
  due: string;
  /** Values by which results are narrowed down. */
  facets: Readonly<Record<string, readonly string[]>>;
  parts: PageParts;
}
