import { expect, test } from "vitest";
import { checkBars } from "../../../src/charts/ledger/check-bars.ts";
import type { CheckLine } from "../../../src/model/checks/records.ts";
import { lineOver, share } from "../../support/checks.ts";

const line = (kind: CheckLine["kind"], verdict: CheckLine["verdict"]): CheckLine => ({
  ...lineOver([share(1), share(1)], { right: { figure: "xiji-2025/1/t2" } }),
  kind,
  verdict,
});
const lines = [
  line("sum", "agrees"),
  line("sum", "disagrees"),
  line("rate", "likely-disagrees"),
  line("rate", "disagrees"),
  line("rate", "agrees"),
  line("order", "open"),
];

test("the title states how many figures do not agree, the sentence where most of them are", () => {
  expect(checkBars(lines, "c")).toMatchObject({
    title: "6处核算中，2处复算不一致",
    summary: "不一致的地方，支付率、完成率最多，有2处。",
  });
});

test("bars show what agrees and what does not; what is open is in the table only", () => {
  const chart = checkBars(lines, "c");
  expect(chart?.rows.map(({ label, value, parts }) => [label, value, parts])).toEqual([
    ["支付率、完成率", 3, [1, 2]],
    ["加总", 2, [1, 1]],
  ]);
  expect(chart?.table.rows).toEqual([
    ["加总", "1", "1", "0", "0"],
    ["支付率、完成率", "1", "1", "1", "0"],
    ["先后大小", "0", "0", "0", "1"],
  ]);
});

test("where everything agrees the chart says so", () => {
  expect(checkBars(lines.slice(0, 1), "c")).toMatchObject({
    title: "1处核算都一致",
    summary: "印出来的数放在一起都对得上。",
  });
});

test("there is no chart of nothing", () => {
  expect(checkBars([], "c")).toBeNull();
});
