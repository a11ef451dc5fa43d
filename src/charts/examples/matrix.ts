import { describeMatrix } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { matrixTable } from "../data-tables.ts";
import { largestCells, type MatrixInput } from "../matrix.ts";
import type { Example } from "./example.ts";
import { longName, many } from "./extremes.ts";

type MatrixProps = ChartFrameProps & MatrixInput & { readonly corner: string };

const topics = [
  "幼有所育",
  "学有所教",
  "劳有所得",
  "病有所医",
  "老有所养",
  "住有所居",
  "弱有所扶",
  "优军服务保障",
  "文体服务保障",
  "政务服务",
  "交通出行",
  "生态环境",
  "乡村振兴",
  "基层治理",
  "安全保障",
  "企业服务",
];
const offices = [
  "教育",
  "卫生健康",
  "民政",
  "人力资源社会保障",
  "农业农村",
  "生态环境",
  "住房城乡建设",
  "退役军人事务",
];

/** A count that looks like the real ones: a strong field of its own and a few elsewhere. */
function pretend(row: number, column: number): number {
  if ((row * 2 + 1) % 16 === column) return 6 + ((row * 7) % 22);
  return (row * 5 + column * 3) % 7 === 0 ? 1 + ((row + column) % 3) : 0;
}

function grid(rows: number, columns: number): MatrixInput {
  const heading = (row: number) => {
    const name = offices[row % offices.length] ?? "";
    return row < offices.length ? name : `${name}（${Math.floor(row / offices.length) + 1}）`;
  };
  return {
    rows: Array.from({ length: rows }, (_, row) => ({ label: heading(row), href: `/departments/${row}/` })),
    columns: topics.slice(0, columns).map((label, index) => ({ label, href: `/topics/${index}/` })),
    values: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => pretend(row, column)),
    ),
    links: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        pretend(row, column) > 0 ? `/tasks/?d=${row}&t=${column}` : null,
      ),
    ),
  };
}

const amounts: MatrixInput = {
  rows: [{ label: "西吉县" }, { label: longName }],
  columns: [{ label: "投资" }, { label: "补助" }, { label: "贷款" }],
  values: [
    [12_000, 350, null],
    [0, 8, 1],
  ],
};

function example(name: string, shows: string, chart: { title: string; input: MatrixInput }): Example<MatrixProps> {
  const { title, input } = chart;
  const summary = describeMatrix(largestCells(input), {
    opening: `${input.rows.length}个部门在${input.columns.length}个领域`,
    cell: (row, column) => `${row}在${column}方面`,
    narrow: (count) => `有${count}个只在一个领域有任务`,
  });
  const table = matrixTable(input, { caption: title, row: "部门", column: "领域" });
  return { name, shows, props: { id: name, title, summary, table, corner: "部门", ...input } };
}

/** Two offices in three fields, all cells alike. */
const even = (value: number | null): MatrixInput => ({
  rows: offices.slice(0, 2).map((label) => ({ label })),
  columns: topics.slice(0, 3).map((label) => ({ label })),
  values: [
    [value, value, value],
    [value, value, value],
  ],
});

/** Counts by two questions: one screen, 40 × 16, large numbers, and extremes. */
export const matrixExamples: readonly Example<MatrixProps>[] = [
  example("matrix-topics", "eight offices, sixteen topics", {
    title: "各部门的承诺集中在自己的领域",
    input: grid(8, 16),
  }),
  example("matrix-large", "forty rows", { title: "40个部门的承诺", input: grid(40, 16) }),
  example("matrix-amounts", "long numbers, long name, unknown", { title: "投资最多", input: amounts }),
  example("matrix-one", "one cell", { title: "只有教育部门有承诺", input: grid(1, 2) }),
  example("matrix-zeros", "nothing but zeros", { title: "两个部门都没有承诺", input: even(0) }),
  example("matrix-missing", "nothing known", { title: "两个部门都没有数据", input: even(null) }),
  example("matrix-equal", "all cells alike", { title: "两个部门在三个领域的承诺一样多", input: even(7) }),
  example("matrix-negative", "values below zero", {
    title: "教育部门在学有所教方面少了3项",
    input: {
      ...even(0),
      values: [
        [2, -3, 0],
        [null, -12, 5],
      ],
    },
  }),
  example("matrix-headings", "a heading of forty characters", {
    title: "名称很长的领域也能看清",
    input: { ...even(4), columns: [{ label: longName }, { label: "学有所教" }, { label: "民生" }] },
  }),
  example("matrix-many", "200 rows", { title: "200个部门的承诺", input: grid(many, 16) }),
];
