/** Words of the pages about responsible leaders. */
export const leaders = {
  indexTitle: "责任领导",
  indexDescription: "文件里写明的责任领导，各分管哪些民生承诺。",
  indexLead: "名单照文件所印，只说明分管范围。任务多少不说明好坏。没有印责任领导的文件，这里没有。",
  chartTitle: (place: string, counts: readonly number[]) => {
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const range = least === most ? `都是${most}项` : `有${least}到${most}项`;
    return `${place}${counts.length}位领导，名下${range}任务`;
  },
  chartSummary: (place: string, entries: readonly { label: string; count: number }[]) =>
    `${place}文件写明的任务数：${entries.map(({ label, count }) => `${label}${count}项`).join("、")}。`,
  matrixTitle: (place: string, leaders: number, fields: number) => `${place}${leaders}位领导分管${fields}个民生领域`,
  matrixCell: (leader: string, topic: string) => `${leader}分管的${topic}`,
  matrixNarrow: (leaders: number) => `有${leaders}位只分管一个领域`,
  matrixColumns: ["责任领导", "领域", "任务数"],
  subject: "责任领导",
  kicker: (place: string) => `${place} · 文件写明的责任领导`,
  lead: (tasks: number, figures: number) => `文件把${tasks}项任务写在名下，其中有${figures}个承诺数字。`,
  notBlame: "这里只列分管的事，不评价办得好坏；几位领导共同负责的，每人名下都列。",
  description: (name: string, place: string, count: number) => `${place}文件里由${name}负责的${count}项民生承诺。`,
  topicsHeading: "分管的领域",
  topicsOf: (name: string) => `${name}名下`,
  tasksHeading: "名下的任务",
} as const;
