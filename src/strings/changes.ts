import type { Change } from "../model/records.ts";

/** Names of the kinds of change. */
export const changeKindNames: Record<Change["kind"], string> = {
  added: "新收录",
  corrected: "更正",
  updated: "更新",
  results: "记下结果",
};

/** Words of the page of changes. */
export const changes = {
  title: "更新与更正",
  description: "本站新收录了什么、改正了什么，新的在前。",
  lead: "新收录的文件、新记下的结果、改正的数字都记在这里，新的在前。每一次改正都写明原来怎样、现在怎样。",
  feed: "用阅读器订阅（Atom）",
  none: "还没有记录。",
} as const;
