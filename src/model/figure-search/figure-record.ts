import type { Verdict } from "../compare/comparison.ts";
import type { PartialDate } from "../dates.ts";
import type { Target } from "../records.ts";
import type { Status } from "../status.ts";

/** Kinds of figures: those of promised figures, and sums of money that a task names as such. */
export const figureKinds = ["target", "standard", "context", "money"] as const;

/** See `figureKinds`. */
export type FigureKind = (typeof figureKinds)[number];

/** A unit as its document prints it, with the id of its department. */
export interface FigureUnit {
  printed: string;
  department: string;
}

/** What prints a figure: a task, or a document as a whole. */
export interface FigureSource {
  /** `<document>/<no>`, or `<document>`. */
  id: string;
  path: string;
  title: string;
  /** Short title of the document. */
  document: string;
  /** Units that lead or are responsible. */
  lead: readonly FigureUnit[];
  cooperating: readonly FigureUnit[];
}

/** One figure as far as a search needs it. */
export interface FigureRecord {
  source: FigureSource;
  key: string;
  /** The figure in words: 80%以上. */
  words: string;
  label: string;
  /** Whom of the place it binds; `null` for all. */
  scopeNote: string | null;
  /** Name of the indicator. */
  metric: string | null;
  /** Id of the place it binds. */
  scope: string;
  bound: Target["bound"];
  value: number | null;
  valueTo: number | null;
  unit: string | null;
  due: PartialDate | null;
  /** By when, in words; empty where nothing is asked. */
  dueWords: string;
  period: "year" | null;
  /** `null` for figures of which no deadline is asked. */
  status: Status | null;
  kind: FigureKind;
  /** What became of the figure of the level above that it answers or repeats. */
  verdict: Verdict | null;
}

/** A place that a question can name. */
export interface FigurePlace {
  id: string;
  name: string;
  /** Id of the place above. */
  parent: string | null;
}

/** A department that a question can name. */
export interface FigureDepartment {
  id: string;
  /** Printed names; the first one is what the page calls it. */
  names: readonly string[];
}

/** What a question can name. */
export interface FigureNames {
  /** `YYYY-MM-DD`; 今年 is its year. */
  siteDay: string;
  places: readonly FigurePlace[];
  departments: readonly FigureDepartment[];
  /** Units as printed in the data: `元/人·月`. */
  units: readonly string[];
}

/** All figures and what a question can name. */
export interface FigureData {
  names: FigureNames;
  records: readonly FigureRecord[];
}

/** Id of a figure: `xiji-2025/35/t2`. */
export const figureIdOf = ({ source, key }: Pick<FigureRecord, "source" | "key">): string => `${source.id}/${key}`;

/** Address of a figure. Sums of money have no place of their own on the page of their task. */
export const figurePathOf = ({ source, key, kind }: Pick<FigureRecord, "source" | "key" | "kind">): string =>
  kind === "money" ? source.path : `${source.path}#${key}`;
