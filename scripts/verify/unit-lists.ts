/** Where a printed unit or leader belongs in a task's record. */
export type UnitField = "leaders" | "lead" | "cooperating" | "responsible";

/** Names with the field they belong in, as printed. */
export interface PrintedUnits {
  readonly field: UnitField;
  /** The label as printed, e.g. 配合单位. */
  readonly label: string;
  readonly names: readonly string[];
}

/** The labels documents put in front of units, and what follows them that ends a list. */
const leaderLabel = "责任领导";
const leadLabel = "牵头单位";
const helpLabels = ["配合单位", "配合部门"];
const dutyLabels = ["责任单位", "责任部门"];
const unitLabels = [leaderLabel, leadLabel, ...helpLabels, ...dutyLabels];
const otherLabels = ["完成时间", "完成时限", "完成期限"];

/** Field of a label; “责任单位” beside “牵头单位” are those who help. */
export function fieldOf(label: string, hasLead: boolean): UnitField | null {
  if (label === leaderLabel) return "leaders";
  if (label === leadLabel) return "lead";
  if (helpLabels.includes(label)) return "cooperating";
  if (dutyLabels.includes(label)) return hasLead ? "cooperating" : "responsible";
  return null;
}

/** Splits a list of units at 、，； and white space, but not inside brackets: 各县（市、区） is one. */
export function splitUnits(list: string): string[] {
  const names = [""];
  let depth = 0;
  for (const character of list) {
    if (/[（(]/u.test(character)) depth += 1;
    if (/[）)]/u.test(character)) depth -= 1;
    if (depth <= 0 && /[、，,；;。\s]/u.test(character)) names.push("");
    else names.push((names.pop() ?? "") + character);
  }
  return names.filter((name) => name !== "");
}

const labelPattern = new RegExp(`(${[...unitLabels, ...otherLabels].join("|")})[:：]`, "gu");

/** True where a text prints units behind a label with a colon. */
export const hasLabels = (text: string): boolean => new RegExp(`(?:${unitLabels.join("|")})[:：]`, "u").test(text);

/**
 * Units printed behind labels. A list ends at the next label, at the bracket that holds it, or
 * where a new item begins.
 * @param text without white space
 * @param itemStarts offsets at which an item or heading begins
 */
export function labelledUnits(text: string, itemStarts: readonly number[]): PrintedUnits[] {
  const labels = [...text.matchAll(labelPattern)].map(({ 0: found, 1: label = "", index }) => ({
    label,
    start: index,
    listStart: index + found.length,
  }));
  const hasLead = labels.some(({ label }) => label === leadLabel);
  return labels.flatMap(({ label, listStart }, index) => {
    const field = fieldOf(label, hasLead);
    if (field === null) return [];
    const next = labels[index + 1]?.start ?? text.length;
    const item = itemStarts.find((start) => start > listStart) ?? text.length;
    return [{ field, label, names: splitUnits(untilBracket(text.slice(listStart, Math.min(next, item)))) }];
  });
}

/** A list up to the bracket that was opened before it. */
function untilBracket(list: string): string {
  let depth = 0;
  for (const [index, character] of [...list].entries()) {
    if (/[（(]/u.test(character)) depth += 1;
    if (/[）)]/u.test(character)) depth -= 1;
    if (depth < 0) return [...list].slice(0, index).join("");
  }
  return list;
}

/**
 * Units in a row of a table whose cells are separated by tabs.
 * @param header the printed names of the columns
 */
export function tabbedUnits(header: readonly string[], cells: readonly string[]): PrintedUnits[] {
  const hasLead = header.includes(leadLabel);
  return header.flatMap((label, column) => {
    const field = fieldOf(label, hasLead);
    return field === null ? [] : [{ field, label, names: splitUnits(cells[column] ?? "") }];
  });
}

/** Units in a sentence “涉及…，由甲、乙负责和协调”; null where it has not this form. */
export function sentenceUnits(sentence: string): string[] | null {
  const list = /由([^，。；]*?)(?:负责|协调|牵头)/u.exec(sentence)?.[1];
  return list === undefined ? null : splitUnits(list);
}
