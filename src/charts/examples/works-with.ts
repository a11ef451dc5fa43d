import { describeBars } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { worksWithTable } from "../data-tables.ts";
import { type Partner, worksWithRows } from "../works-with.ts";
import type { Example } from "./example.ts";

type WorksWithProps = ChartFrameProps & { readonly unitName: string; readonly partners: readonly Partner[] };

const partners: Partner[] = [
  { label: "民政局", href: "/departments/civil-affairs/", led: 1, joined: 4 },
  { label: "人社局", href: "/departments/human-resources/", led: 6, joined: 2 },
  { label: "各乡镇", led: 3, joined: 0 },
];

const title = "教育局和人社局一起办的事最多";

/** With whom a unit works. */
export const worksWithExamples: readonly Example<WorksWithProps>[] = [
  {
    name: "works-with",
    shows: "partners of an office",
    props: {
      id: "works-with",
      title,
      summary: describeBars(worksWithRows(partners), "单位"),
      table: worksWithTable(partners, { caption: title, unitName: "教育局" }),
      unitName: "教育局",
      partners,
    },
  },
];
