import type { Document, Ledger } from "../../src/model/records.ts";

/** A figure of a task or of a whole document, as far as relations between figures need it. */
export interface PlainFigure {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

/** Figures that stand together: those of one task, or the goals of one document. */
export interface FigureGroup {
  readonly document: Document;
  /** What identifiers of proposals begin with: `task-14`, `goals`. */
  readonly slug: string;
  readonly figures: readonly PlainFigure[];
}

/** Every task and document with its figures that have a value, in printed order. */
export function figureGroups({ tasks, documents }: Ledger): FigureGroup[] {
  const ofDocuments = documents.map((document) => ({
    document,
    slug: "goals",
    figures: document.targets.flatMap(plain),
  }));
  const ofTasks = tasks.map((task) => ({
    document: task.document,
    slug: `task-${task.no}`,
    figures: [
      ...task.targets.flatMap(plain),
      // Standards per person stand among the targets already.
      ...task.funding
        .filter(({ key }) => key.startsWith("f"))
        .map(({ id, label, amount: value, unit }) => ({ id, label, value, unit })),
    ],
  }));
  return [...ofDocuments, ...ofTasks].filter(({ figures }) => figures.length > 1);
}

function plain({ id, label, value, unit }: { id: string; label: string; value: number | null; unit: string | null }) {
  return value === null || unit === null ? [] : [{ id, label, value, unit }];
}
