import type { ServiceFieldEntry } from "../../src/schemas/services.ts";
import { type Entry, spotOf } from "./entry.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { squeeze } from "./squeeze.ts";
import { stretchOf } from "./stretch.ts";
import type { DocumentView } from "./views.ts";

/** Services that are missing or printed otherwise, field by field. */
export function serviceFindings(view: DocumentView): LooseFinding[] {
  return view.content.services
    .filter(({ data }) => data.document === view.entry.id)
    .flatMap((field) => fieldFindings(view, field));
}

function fieldFindings({ original }: DocumentView, field: Entry<ServiceFieldEntry>): LooseFinding[] {
  const { services, printedCount, lines } = field.data;
  const [first, last] = lines;
  const { text } = stretchOf(original.lines, first, last);
  const count = services.length;
  const spot = spotOf(field, "printedCount");
  const printed = `共计${printedCount}项`;
  return [
    ...(count === printedCount ? [] : [finding("service-count", spot, { expected: printedCount, count })]),
    ...(text.includes(printed) ? [] : [finding("service-not-printed", spot, { first, last, name: printed })]),
    ...services.flatMap(({ name }, index) =>
      text.includes(squeeze(name))
        ? []
        : [finding("service-not-printed", spotOf(field, "services", index, "name"), { first, last, name })],
    ),
  ];
}
