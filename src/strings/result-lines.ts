import type { Deadline, Document } from "../model/records.ts";
import type { Found } from "../model/results/found.ts";
import type { Result } from "../model/results/records.ts";
import { formatDate } from "./format.ts";
import { datedValue, progressNames, results } from "./results.ts";

/** A line names at most this many values. */
const longest = 2;

/** What is published about what is due: 通自来水的农户85户（截至2025年）; empty where nothing is. */
export function foundLine({ values, claim }: Found): string {
  const more = values.length > longest ? `，共${values.length}个数字有结果` : "";
  const figures = values.slice(0, longest).map((value) => `${value.target.label}${datedValue(value)}`);
  const words = claim?.progress
    ? [`${results.progress(progressNames[claim.progress.state])}（${results.asOf(claim.asOf)}）`]
    : [];
  const parts = [...figures, ...words];
  return parts.length > 0 ? `${results.mark}：${parts.join("；")}${more}。` : "";
}

/** Up to which day results of a deadline without any were looked for. */
export function lookedLine({ document, daysLeft, absence }: Deadline): string {
  const { lookedForUntil } = document;
  if (lookedForUntil === null) return "还没有查找过结果";
  const day = formatDate(lookedForUntil);
  if (absence === "not-looked") return `结果只查到${day}，在到期以前`;
  return daysLeft < 0 ? `结果查到${day}` : `还没有见到结果，查到${day}`;
}

/** Title and text of the change that results of one document, recorded on one day, are. */
export function resultChange(document: Document, group: readonly Result[]): { title: string; detail: string } {
  const tasks = new Set(group.flatMap(({ task }) => task ?? [])).size;
  const what = tasks > 0 ? `${tasks}项承诺` : "整体目标";
  const sources = group.map(({ source, published }) => {
    const facts = [source.publisher, ...(published === null ? [] : [`${formatDate(published)}公布`])];
    return `${source.title}（${facts.join("，")}）`;
  });
  return {
    title: `记下${document.shortTitle}里${what}的公开结果`,
    detail: `来源：${[...new Set(sources)].join("；")}。`,
  };
}
