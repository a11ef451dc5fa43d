import { spotOf } from "./entry.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { squeeze } from "./squeeze.ts";
import { stretchOf } from "./stretch.ts";
import type { DocumentView } from "./views.ts";

/** A paragraph of the original rarely runs over more lines than this. */
const nearby = 4;

/** Duties to report whose words are not printed near their line. */
export function reportFindings({ entry, original }: DocumentView): LooseFinding[] {
  return entry.data.reports.flatMap((report, index) => {
    const { line } = report;
    const { text } = stretchOf(original.lines, line - nearby, line + nearby);
    const quoted = [
      { field: "stated", words: report.stated },
      { field: "on", words: report.on },
      { field: "to", words: report.to },
      ...report.by.map((words) => ({ field: "by", words })),
    ];
    return quoted.flatMap(({ field, words }) =>
      words === null || text.includes(squeeze(words))
        ? []
        : [finding("report-not-printed", spotOf(entry, "reports", index, field), { line, words })],
    );
  });
}
