/** Words of the pages about responsible leaders. */
export const leaders = {
  indexTitle: "责任领导",
  indexDescription: "文件里写明的责任领导，各分管哪些民生承诺。",
  indexLead: "名单照文件所印，只说明分管范围。任务多少不说明好坏。没有印责任领导的文件，这里没有。",
  chartTitle: (place: string) => `${place}各位领导名下的任务数`,
  chartSummary: (entries: readonly { label: string; count: number }[]) =>
    `文件写明的任务数：${entries.map(({ label, count }) => `${label}${count}项`).join("、")}。`,
  subject: "责任领导",
  kicker: (place: string) => `${place} · 文件写明的责任领导`,
  lead: (tasks: number, figures: number) => `文件把${tasks}项任务写在名下，其中有${figures}个承诺数字。`,
  notBlame: "这里只列分管的事，不评价办得好坏；几位领导共同负责的，每人名下都列。",
  description: (name: string, place: string, count: number) => `${place}文件里由${name}负责的${count}项民生承诺。`,
  topicsHeading: "分管的领域",
  tasksHeading: "名下的任务",
} as const;
