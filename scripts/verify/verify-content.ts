import type { Content, DocumentRecord } from "./content.ts";
import { taskKey } from "./content.ts";
import { spotOf } from "./entry.ts";
import { byPlace, type Finding, finding } from "./finding.ts";
import type { Original } from "./originals.ts";
import { regionOf } from "./regions.ts";
import { type DocumentResult, verifyDocument } from "./verify-document.ts";

/** What came out: the documents one by one, and all findings in order of place. */
export interface Verification {
  readonly documents: readonly Omit<DocumentResult, "findings">[];
  readonly findings: readonly Finding[];
}

/** What to hold against what. */
export interface VerifySource {
  readonly content: Content;
  readonly originals: ReadonlyMap<string, Original>;
  /** Documents to look at; all when empty. */
  readonly only: readonly string[];
}

/** Holds content against the originals; never prints, and never throws for what a file holds. */
export function verifyContent({ content, originals, only }: VerifySource): Verification {
  const wanted = content.documents.filter(({ id }) => only.length === 0 || only.includes(id));
  const results = wanted.map((entry) => ({ entry, result: resultOf(entry, content, originals) }));
  const found = results.flatMap(({ entry, result }) =>
    result === null
      ? [
          {
            ...finding("original-missing", spotOf(entry, "original"), { original: entry.data.original }),
            document: entry.id,
          },
        ]
      : result.findings.map((one) => ({ ...one, document: entry.id })),
  );
  const loose = only.length === 0 ? strayFindings(content) : [];
  return {
    documents: results.flatMap(({ result }) => {
      if (result === null) return [];
      const { findings: _, ...rest } = result;
      return [rest];
    }),
    findings: [...found, ...loose].toSorted(byPlace),
  };
}

function resultOf(
  entry: DocumentRecord,
  content: Content,
  originals: ReadonlyMap<string, Original>,
): DocumentResult | null {
  const original = originals.get(entry.data.original);
  if (original === undefined) return null;
  const tasks = content.tasks.filter(({ id }) => taskKey(id).document === entry.id);
  return verifyDocument({ entry, original, content, tasks, region: regionOf(entry, original, content) });
}

/** Files that cannot be read, and files of documents that do not exist. */
function strayFindings(content: Content): Finding[] {
  const ids = new Set(content.documents.map(({ id }) => id));
  const owned = [
    ...content.tasks.map((entry) => ({ entry, document: taskKey(entry.id).document })),
    ...content.fiscal.map((entry) => ({ entry, document: entry.id })),
    ...content.appointments.map((entry) => ({ entry, document: entry.id })),
    ...content.services.map((entry) => ({ entry, document: entry.data.document })),
  ];
  return [
    ...content.unreadable.map((spot) => ({ ...finding("content-unreadable", spot), document: "" })),
    ...owned
      .filter(({ document }) => !ids.has(document))
      .map(({ entry, document }) => ({
        ...finding("document-missing", spotOf(entry), { document }),
        document,
      })),
  ];
}
