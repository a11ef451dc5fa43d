import type { MeasuredOtherwise } from "../model/highlights.ts";
import type { Target } from "../model/records.ts";

/** Name of what prints a figure: the task, or goals of the whole document. */
export const sourceTitle = ({ task }: Pick<Target, "task">): string => task?.title ?? figureList.goals;

/** What a figure is called where other papers call it otherwise, if its label does not say so. */
export const measuredAs = ({ label, measuredAs: as }: Target): string =>
  as === undefined || label.includes(as) ? "" : `（叫法或口径：${as}）`;

const quoted = (names: readonly (string | null)[]): string =>
  names.flatMap((name) => (name === null ? [] : [`“${name}”`])).join("、");

/** What must be kept in mind when a task's figures stand beside those of others. */
export function measuredOtherwiseText({ metric, own, others }: MeasuredOtherwise): string {
  const here = quoted(own) === "" ? "本项没有这样的写法" : `本项写的是${quoted(own)}`;
  const there = quoted(others) === "" ? "别处没有这样写" : `别处有的写的是${quoted(others)}`;
  return `${metric.name}：${here}，${there}，算法可能不同，不宜直接比较。`;
}

/** Words of tables that list figures with their tasks. */
export const figureList = {
  label: "数字说的是什么",
  figure: "多少",
  scope: "谁的数字",
  due: "期限",
  task: "写在哪一项",
  goals: "整份文件的目标",
} as const;
