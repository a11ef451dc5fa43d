import { describeMatrix } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { matrixTable } from "../data-tables.ts";
import { largestCells, type MatrixInput } from "../matrix.ts";
import type { Example } from "./example.ts";

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
  rows: [
    { label: "西吉县" },
    { label: "市场监督管理局、文化旅游广电局、生态环境局西吉分局和自然资源局联合工作专班办公室" },
  ],
  columns: [{ label: "投资" }, { label: "补助" }, { label: "贷款" }],
  values: [
    [12_000, 350, null],
    [0, 8, 1],
  ],
};

function example(name: string, shows: string, chart: { title: string; input: MatrixInput }): Example<MatrixProps> {
  const { title, input } = chart;
  const summary = describeMatrix(largestCells(input), input.rows.length * input.columns.length);
  const table = matrixTable(input, { caption: title, row: "部门", column: "领域" });
  return { name, shows, props: { id: name, title, summary, table, corner: "部门", ...input } };
}

/** Counts by two questions: one screen, 40 × 16, and large numbers. */
export const matrixExamples: readonly Example<MatrixProps>[] = [
  example("matrix-topics", "eight offices, sixteen topics", {
    title: "各部门的承诺集中在自己的领域",
    input: grid(8, 16),
  }),
  example("matrix-large", "forty rows", { title: "40个部门的承诺", input: grid(40, 16) }),
  example("matrix-amounts", "long numbers, long name, unknown", { title: "投资最多", input: amounts }),
];
