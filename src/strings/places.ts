import type { Office } from "../model/offices.ts";
import type { Place, Topic } from "../model/records.ts";

/** Names of the levels of government. */
export const levelNames: Record<Place["level"], string> = {
  region: "自治区",
  prefecture: "地级市",
  county: "县级",
};

/** Words of the pages about places. */
export const places = {
  indexTitle: "按地区查看",
  indexDescription: "宁夏回族自治区、5个地级市和22个县（市、区）：哪些地方的民生承诺已经收录，各有多少项。",
  indexLead: "点一个地方，看它承诺了什么。没有收录文件的地方也列出来，写明“未收录”。",
  mapTitle: (withDocuments: number, total: number) => `${total}个县（市、区）中，${withDocuments}个的文件已经收录`,
  listHeading: "全部地区",
  columns: {
    place: "地区",
    level: "级别",
    code: "区划代码",
    documents: "收录文件",
    tasks: "承诺",
    figures: "相关数字",
  },
  kicker: (place: Place) =>
    [place.parent?.name, levelNames[place.level], `区划代码${place.code}`].filter(Boolean).join(" · "),
  lead: (place: Place, tasks: number, documents: number) =>
    `本站收录了${place.name}的${documents}份文件，共${tasks}项承诺。`,
  leadEmpty: (place: Place) => `${place.name}自己的文件还没有收录。`,
  leadEmptyDetail: "没有收录，不等于没有承诺：只是本站还没有拿到公开的文件。",
  figuresFromElsewhere: (place: Place, figures: number) => `别的文件里有${figures}个数字是${place.name}的，列在下面。`,
  childrenWith: (names: string) => `下面的${names}已有文件收录。`,
  aboveHeading: (place: Place) => `上级（${place.name}）的数字`,
  aboveLead: (place: Place) => `${place.name}提出的要求和合计，也关系到这里。`,
  aboveLink: (place: Place) => `看${place.name}的页面`,
  description: (place: Place, tasks: number) =>
    tasks > 0
      ? `${place.name}承诺的${tasks}项民生实事：数字、期限、牵头或责任单位和状态。`
      : `${place.name}的民生承诺：目前收录情况和有关数字。`,
  documentsHeading: "收录的文件",
  topicsHeading: "按民生领域",
  departmentsHeading: "按部门",
  upperHeading: "和上一级的数字对照",
  leadersHeading: "责任领导",
  leadersLead: "任务多只说明分管的范围，不评价好坏。",
  tasksHeading: "全部承诺",
  filterTasks: (count: number) => `在一张表里筛选全部${count}项`,
  documentTasks: (document: string, count: number) => `${document}（${count}项）`,
  childrenHeading: "下辖地区",
  figuresHeading: (place: Place) => `各份文件里${place.name}的数字`,
  figuresCaption: (place: Place, topic: Topic | undefined) =>
    `${topic ? `${topic.name}：` : ""}各份文件里${place.name}的数字`,
  notCollected: "未收录",
  bandTasks: "项承诺",
  bandFigures: "个承诺数字",
  bandSilent: "个期限已到，未见结果",
  bandAhead: "个期限还没到",
  placeDepartment: {
    officeName: (place: string, department: string) => `${place}${department}`,
    title: (place: string, department: string) => `${place}${department}：承诺了什么`,
    kicker: (printed: string) => `文件里的名称：${printed}`,
    description: ({ place, department, lead, cooperating }: Office) =>
      `${place.name}${department.name}部门牵头或负责${lead.length}项、配合${cooperating.length}项民生承诺。`,
    lead: (lead: number, cooperating: number) => `牵头或负责${lead}项，配合${cooperating}项。`,
    leadHeading: (count: number) => `牵头或负责的${count}项`,
    cooperatingHeading: (count: number) => `配合的${count}项`,
    elsewhere: (department: string) => `看各地的${department}`,
  },
} as const;
