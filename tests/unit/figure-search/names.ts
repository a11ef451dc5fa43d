import { boundOf, emptyQuery, type FigureQuery } from "../../../src/model/figure-search/figure-query.ts";
import type { FigureNames } from "../../../src/model/figure-search/figure-record.ts";
import { queryParser } from "../../../src/model/figure-search/parse-query.ts";

/** A region, two cities, three counties, three departments, and the units of some figures. */
export const names: FigureNames = {
  siteDay: "2026-11-22",
  places: [
    { id: "ningxia", name: "宁夏回族自治区", parent: null },
    { id: "guyuan", name: "固原市", parent: "ningxia" },
    { id: "xiji", name: "西吉县", parent: "guyuan" },
    { id: "yinchuan", name: "银川市", parent: "ningxia" },
    { id: "helan", name: "贺兰县", parent: "yinchuan" },
    { id: "xixia", name: "西夏区", parent: "yinchuan" },
  ],
  departments: [
    { id: "civil-affairs", names: ["民政局", "市民政局"] },
    { id: "human-resources", names: ["人社局", "人力资源社会保障局"] },
    { id: "finance", names: ["财政局", "西夏区财政局"] },
  ],
  units: ["%", "元", "元/人·月", "元/月", "人", "户", "种", "℃", "个/千人", "次/3年", "条", "年", "岁"],
};

/** Reads a question with these names. */
export const parse = queryParser(names);

/** What a question asks, without what it does not ask; an amount as its bound and ends. */
export function asked(query: FigureQuery): Record<string, unknown> {
  const { amount, ...rest } = query;
  const said = Object.entries(rest).filter(([name, value]) => value !== null && value !== emptyQuery[name as "per"]);
  const values = amount === null ? [] : [...new Set([amount.min, amount.max])].filter((end) => end !== null);
  const ends = amount === null ? {} : { amount: [boundOf(amount), ...values] };
  return { ...ends, ...Object.fromEntries(said.filter(([, value]) => !Array.isArray(value) || value.length > 0)) };
}
