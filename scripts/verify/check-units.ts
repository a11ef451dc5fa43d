import { unitFields, verifyWords } from "../../src/strings/verify.ts";
import { compareColumns, takeLeaders } from "./column-units.ts";
import { spotOf } from "./entry.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { itemStarts } from "./item-numbers.ts";
import type { ColumnLayout } from "./layout.ts";
import { squeeze } from "./squeeze.ts";
import { labelledUnits, type PrintedUnits, sentenceUnits, tabbedUnits, type UnitField } from "./unit-lists.ts";
import type { TaskView } from "./views.ts";

const fields: readonly UnitField[] = ["leaders", "lead", "cooperating", "responsible"];

/** Holds the units and leaders of a record against those printed, both ways. */
export function unitFindings(view: TaskView): LooseFinding[] {
  const { layout, stretch } = view;
  switch (layout.kind) {
    case "labels":
      return listFindings(view, labelledUnits(stretch.text, itemStarts(stretch)));
    case "tabs":
      return listFindings(view, tabbedUnits(layout.header, layout.cells));
    case "columns":
      return columnFindings(view, layout);
    case "sentence":
      return sentenceFindings(view);
  }
}

function listFindings(view: TaskView, printed: readonly PrintedUnits[]): LooseFinding[] {
  const task = view.entry.data;
  const namesIn = (field: UnitField) =>
    new Set(printed.filter((list) => list.field === field).flatMap(({ names }) => names.map(squeeze)));
  const recorded = (field: UnitField) => task[field].map(squeeze);
  const fieldOfPrinted = (unit: string) => fields.find((field) => namesIn(field).has(unit));
  const isRecorded = (unit: string) => fields.some((field) => recorded(field).includes(unit));
  const wrong = fields.flatMap((field) =>
    recorded(field).flatMap((unit, index) => {
      if (namesIn(field).has(unit)) return [];
      const elsewhere = fieldOfPrinted(unit);
      return elsewhere === undefined
        ? [notPrinted(view, [field, index], task[field][index] ?? "")]
        : [misplaced(view, [field, index], labelOf(printed, elsewhere))];
    }),
  );
  const missing = fields.flatMap((field) =>
    [...namesIn(field)]
      .filter((unit) => !isRecorded(unit))
      .map((unit) => notRecorded(view, { unit, field, label: labelOf(printed, field) })),
  );
  return [...wrong, ...missing, ...termFindings(view, printed)];
}

const labelOf = (printed: readonly PrintedUnits[], field: UnitField): string =>
  printed.find((list) => list.field === field)?.label ?? unitFields[field];

/** The page shows the document's term for units that help; a task printed otherwise says so. */
function termFindings({ entry, document }: TaskView, printed: readonly PrintedUnits[]): LooseFinding[] {
  const shown = entry.data.cooperatingTerm ?? document.entry.data.terms.cooperating;
  const label = printed.find(({ field, names }) => field === "cooperating" && names.length > 0)?.label;
  if (label === undefined || shown === null || label === shown) return [];
  return [finding("unit-label-differs", spotOf(entry, "cooperating"), { printed: label, shown })];
}

function columnFindings(view: TaskView, { unitsFrom }: ColumnLayout): LooseFinding[] {
  const task = view.entry.data;
  const known = [...task.leaders, ...view.document.content.leaders.map(({ name }) => name)].map(squeeze);
  const { leaders, rest } = takeLeaders(view.stretch.text.slice(unitsFrom), known);
  const {
    unrecorded,
    unprinted,
    misplaced: moved,
  } = compareColumns(rest, [task.lead, task.cooperating, task.responsible]);
  const label = verifyWords.unitColumns;
  return [
    ...task.leaders.flatMap((name, index) =>
      leaders.includes(squeeze(name)) ? [] : [notPrinted(view, ["leaders", index], name)],
    ),
    ...leaders
      .filter((name) => !task.leaders.map(squeeze).includes(name))
      .map((unit) => notRecorded(view, { unit, field: "leaders", label: unitFields.leaders })),
    ...unprinted.map((unit) => notPrinted(view, placeOf(view, unit), unit)),
    ...unrecorded.map((unit) => notRecorded(view, { unit, field: "cooperating", label })),
    ...moved.map((unit) => misplaced(view, placeOf(view, unit), label)),
  ];
}

/** Where a unit stands in the record. */
function placeOf({ entry }: TaskView, unit: string): [UnitField, number] {
  const field = fields.find((one) => entry.data[one].includes(unit)) ?? "responsible";
  return [field, entry.data[field].indexOf(unit)];
}

/** Units in a sentence: every recorded one is printed in it, and those behind 由 are recorded. */
function sentenceFindings(view: TaskView): LooseFinding[] {
  const { text } = view.stretch;
  const task = view.entry.data;
  const own = text.split(/[；。]/u).find((one) => one.includes(squeeze(task.title))) ?? "";
  const sentence = sentenceUnits(own) === null ? text : own;
  const wrong = fields.flatMap((field) =>
    task[field].flatMap((unit, index) =>
      sentence.includes(squeeze(unit)) ? [] : [notPrinted(view, [field, index], unit)],
    ),
  );
  const recorded = fields.flatMap((field) => task[field].map(squeeze));
  const missing = (sentenceUnits(own) ?? []).filter((unit) => !recorded.includes(unit));
  const label = verifyWords.sentence;
  return [...wrong, ...missing.map((unit) => notRecorded(view, { unit, field: "responsible", label }))];
}

const notPrinted = ({ entry }: TaskView, place: [UnitField, number], unit: string): LooseFinding =>
  finding("unit-not-printed", spotOf(entry, ...place), { label: unitFields[place[0]], unit });

interface Missing {
  readonly unit: string;
  readonly field: UnitField;
  readonly label: string;
}

const notRecorded = ({ entry }: TaskView, { unit, field, label }: Missing): LooseFinding =>
  finding("unit-not-recorded", spotOf(entry, field), { unit, field, label });

function misplaced({ entry }: TaskView, place: [UnitField, number], printed: string): LooseFinding {
  const unit = entry.data[place[0]][place[1]] ?? "";
  return finding("unit-misplaced", spotOf(entry, ...place), { unit, field: place[0], printed });
}
