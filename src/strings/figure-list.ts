import type { Target } from "../model/records.ts";

/** Name of what prints a figure: the task, or goals of the whole document. */
export const sourceTitle = ({ task }: Pick<Target, "task">): string => task?.title ?? figureList.goals;

/** Words of tables that list figures with their tasks. */
export const figureList = {
  label: "数字说的是什么",
  figure: "多少",
  scope: "谁的数字",
  due: "期限",
  task: "写在哪一项",
  goals: "整份文件的目标",
} as const;
