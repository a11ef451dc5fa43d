import { figureData } from "../../../src/model/figure-search/figure-data.ts";
import { type FigureIndex, figureIndex } from "../../../src/model/figure-search/figure-index.ts";
import { figureIdOf } from "../../../src/model/figure-search/figure-record.ts";
import { type FoundFigures, findFigures } from "../../../src/model/figure-search/find-figures.ts";
import { queryParser } from "../../../src/model/figure-search/parse-query.ts";
import type { Ledger } from "../../../src/model/records.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

const share = { unit: "%" } as const;

/** Shares, money and counts of a region, a city and two counties, by three tasks and a document. */
export function figureLedger(): Ledger {
  const documents = [
    documentEntry("xiji-2025", {
      taskCount: 3,
      targets: [targetInput({ id: "t1", label: "自来水普及率", value: 99, ...share, bound: "exactly", stated: "99%" })],
    }),
  ];
  const targets = [
    targetInput({ id: "t1", label: "厕所普及率", value: 90, ...share, bound: "exactly", stated: "90%", due: "2027" }),
    targetInput({ id: "t2", label: "服药率", value: 80, ...share, stated: "80%以上", due: "2027", scope: "ningxia" }),
    targetInput({ id: "t3", label: "服药率", value: 85, ...share, stated: "85%以上", due: "2027-06" }),
    targetInput({
      id: "t4",
      label: "污水治理率",
      value: 19,
      ...share,
      bound: "exactly",
      stated: "19%",
      answers: "xiji-2025/1/t6",
    }),
    targetInput({
      id: "t6",
      label: "污水治理率",
      value: 40,
      ...share,
      stated: "40%",
      scope: "ningxia",
      role: "average",
    }),
    targetInput({ id: "t5", label: "不合格率", value: 5, ...share, bound: "at-most", stated: "5%以内" }),
  ];
  const money = [
    targetInput({
      id: "t1",
      label: "基础养老金",
      value: 280,
      unit: "元/人·月",
      bound: "exactly",
      stated: "280元",
      kind: "standard",
    }),
    targetInput({
      id: "t2",
      label: "培训补贴",
      value: 400,
      valueTo: 1600,
      unit: "元/人",
      bound: "exactly",
      stated: "400—1600元",
      kind: "standard",
    }),
    targetInput({
      id: "t3",
      label: "最低工资",
      value: 2050,
      unit: "元/月",
      bound: "exactly",
      stated: "2050元",
      kind: "standard",
      scope: "xixia",
    }),
    targetInput({ id: "t4", label: "贷款", value: 20_000_000, unit: "元", stated: "2000万元以上", scope: "guyuan" }),
  ];
  const funding = [
    {
      id: "f1",
      label: "管网改造",
      amount: 25_000_000,
      bound: "exactly",
      stated: "2500万元",
      kind: "investment",
      scope: "xiji",
    } as const,
  ];
  return smallLedger({
    documents,
    metrics: [metricEntry("toilets", { name: "农村卫生厕所普及率" })],
    tasks: [
      taskEntry("xiji-2025/1", { title: "改善厕所和用药", lead: ["水务局"], cooperating: ["卫健局"], targets }),
      taskEntry("xiji-2025/2", { title: "提高待遇", lead: ["卫健局"], targets: money, due: "2025" }),
      taskEntry("xiji-2025/3", { title: "改造供暖管网", targets: [], funding, due: "2025-10" }),
    ],
  });
}

/** The figures above, ready for questions. */
export const smallIndex = (): FigureIndex => figureIndex(figureData(figureLedger()));

/** What a question finds. */
export const find = (index: FigureIndex, text: string): FoundFigures =>
  findFigures(index, queryParser(index.names)(text));

/** Ids of what was found, without the document. */
export const idsOf = ({ rows }: FoundFigures): string[] =>
  rows.map(({ record }) => figureIdOf(record).replace("xiji-2025/", ""));
