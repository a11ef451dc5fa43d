import { pathOf } from "../paths.ts";
import type { Document } from "../records.ts";
import type { Verdict } from "./comparison.ts";
import type { Finding } from "./telling.ts";

/** Id of the section that lists a document's comparisons of one verdict. */
export const verdictId = (document: Document, verdict: Verdict | null): string => `${document.id}-${verdict ?? "open"}`;

/** Address of that section. */
export const verdictPath = (document: Document, verdict: Verdict | null): string =>
  `/compare/#${verdictId(document, verdict)}`;

/** Where a finding is read in full. */
export const findingPath = (finding: Finding): string =>
  finding.kind === "comparison" ? pathOf.comparison(finding.comparison) : pathOf.documentComparisons(finding.document);
