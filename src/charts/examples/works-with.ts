import { describeBars } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { worksWithTable } from "../data-tables.ts";
import { type Partner, worksWithRows } from "../works-with.ts";
import type { Example } from "./example.ts";
import { longName, manyOf } from "./extremes.ts";

type WorksWithProps = ChartFrameProps & { readonly unitName: string; readonly partners: readonly Partner[] };

const partners: Partner[] = [
  { label: "民政局", href: "/departments/civil-affairs/", led: 1, joined: 4 },
  { label: "人社局", href: "/departments/human-resources/", led: 6, joined: 2 },
  { label: "各乡镇", led: 3, joined: 0 },
];

function example(
  name: string,
  shows: string,
  chart: { title: string; partners: readonly Partner[] },
): Example<WorksWithProps> {
  const { title, partners: list } = chart;
  const summary = describeBars(worksWithRows(list), "单位");
  const table = worksWithTable(list, { caption: title, unitName: "教育局" });
  return { name, shows, props: { id: name, title, summary, table, unitName: "教育局", partners: list } };
}

/** With whom a unit works: the ordinary case and extremes. */
export const worksWithExamples: readonly Example<WorksWithProps>[] = [
  example("works-with", "partners of an office", { title: "教育局和人社局一起办的事最多", partners }),
  example("works-with-one", "one partner", { title: "教育局只和各乡镇一起办事", partners: partners.slice(2) }),
  example("works-with-long", "a name of forty characters, one side only", {
    title: "名称很长的单位也能看清",
    partners: [
      { label: longName, led: 0, joined: 12 },
      { label: "气象局", led: 1, joined: 0 },
    ],
  }),
  example("works-with-many", "200 partners", {
    title: "和200个单位一起办事",
    partners: manyOf((index) => ({ label: `第${index + 1}个单位`, led: 200 - index, joined: index % 7 })),
  }),
];
