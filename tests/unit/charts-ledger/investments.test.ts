import { expect, test } from "vitest";
import { investments } from "../../../src/charts/ledger/investments.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

type Sum = NonNullable<NonNullable<Parameters<typeof taskEntry>[1]>["funding"]>[number];

const sum = (changes: Partial<Sum>): Sum => ({
  id: "f1",
  label: "管网",
  amount: 8_600_000,
  kind: "investment",
  scope: "xiji",
  stated: "860万元",
  ...changes,
});

const draw = (funding: readonly Sum[], targets: ReturnType<typeof targetInput>[] = []) =>
  investments(
    smallLedger({ tasks: [taskEntry("xiji-2025/1", { funding: [...funding], targets })] }).funding,
    "investments",
  );

const pipes = sum({});
const plant = sum({
  id: "f2",
  label: "水厂",
  amount: 150_000_000,
  bound: "about",
  scope: "ningxia",
  stated: "1.5亿元左右",
});
const loan = sum({ id: "f3", label: "贷款", amount: 900_000_000, kind: "loan", stated: "9亿元" });
const fund = sum({ id: "f4", label: "基金", amount: 600_000_000, kind: "fund", stated: "6亿元" });

test("what is to be invested stands largest first, each with its place and paper and in the printed scale", () => {
  const source = "西吉民生清单";
  const href = "/tasks/xiji-2025/1/";
  expect(draw([pipes, plant])?.rows).toEqual([
    { label: "水厂", href, value: 150_000_000, text: "约1.5亿元", note: "宁夏回族自治区", source },
    { label: "管网", href, value: 8_600_000, text: "860万元", note: "西吉县", source },
  ]);
});

test("what one place alone invests need not name it in every row; the table does", () => {
  const chart = draw([pipes, sum({ id: "f2", label: "水厂", amount: 900_000 })]);
  expect(chart?.rows.some((row) => "note" in row)).toBe(false);
  expect(chart?.table.rows.map(([, place]) => place)).toEqual(["西吉县", "西吉县"]);
});

test("loans and funds are no investment, however large", () => {
  expect(draw([loan, pipes, fund])?.rows.map((row) => row.label)).toEqual(["管网"]);
  expect(draw([loan, fund])).toBeNull();
});

test("what is paid per person or household is no project", () => {
  const rate = targetInput({ id: "t1", value: 4000, unit: "元/户", stated: "每户4000元", money: "subsidy-rate" });
  const perHome = targetInput({ id: "t2", value: 9_000_000, unit: "元/户", stated: "900万元", money: "investment" });
  expect(draw([pipes], [rate, perHome])?.rows.map((row) => row.label)).toEqual(["管网"]);
});

test("the title names the largest, the sentence the next, and the table all of them with their places", () => {
  expect(draw([pipes, plant, loan])).toMatchObject({
    id: "investments",
    unit: "元",
    title: "写明金额的项目里，水厂最多，约1.5亿元",
    summary: "写明投入金额的2个项目：最多的是水厂，约1.5亿元；其次是管网，860万元。",
    table: {
      rows: [
        ["水厂", "宁夏回族自治区", "约1.5亿元"],
        ["管网", "西吉县", "860万元"],
      ],
    },
  });
});

test("the title and the sentence name all that share the largest amount", () => {
  const road = sum({ id: "f5", label: "公路", amount: 150_000_000, stated: "1.5亿元" });
  expect(draw([pipes, plant, road])).toMatchObject({
    title: "写明金额的项目里，水厂和公路最多，都是约1.5亿元或1.5亿元",
    summary: "写明投入金额的3个项目：最多的是水厂和公路，都是约1.5亿元或1.5亿元；其次是管网，860万元。",
  });
});

test("where no amount is printed, nothing is drawn", () => {
  expect(draw([])).toBeNull();
});
