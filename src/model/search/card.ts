import type { Status } from "../status.ts";
import type { PageParts } from "./page-codes.ts";

/** What a result can be. */
export const cardKinds = ["task", "metric", "document"] as const;

/** One kind of result. */
export type CardKind = (typeof cardKinds)[number];

/** What a result shows beside its words. */
export interface CardFacts {
  /** Year of the document. */
  year: string;
  /** Deadline, `YYYY` to `YYYY-MM-DD`; empty where none is printed. */
  due: string;
  /** Empty for what is no promise. */
  status: Status | "";
  kind: CardKind;
}

/** What the index holds of a page. */
export interface Card {
  url: string;
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
  facts: CardFacts;
  /** Values by which results are narrowed down. */
  facets: Readonly<Record<string, readonly string[]>>;
  parts: PageParts;
}
