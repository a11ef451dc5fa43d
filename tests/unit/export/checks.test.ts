import { expect, test } from "vitest";
import { verdicts } from "../../../src/model/checks/relation.ts";
import { codes } from "../../../src/model/export/codes.ts";
import { publish } from "../../../src/model/export/files.ts";
import { certainties, checkKinds, relations } from "../../../src/schemas/checks.ts";
import { checkedLedger, figuresPrinted, share, yuan } from "../../support/checks.ts";
import { sha256 } from "../../support/sha256.ts";

const figures = figuresPrinted(share(30.23), yuan(56_000_000, "0.56亿元"), yuan(516_000_000, "5.16亿元"));
const right = { percent: [{ figure: "xiji-2025/1/t2" }, { figure: "xiji-2025/1/t3" }] };
const ledger = checkedLedger({ id: "share", kind: "share", right, explanation: "像是余数" }, { tasks: figures });
const table = publish(ledger, sha256).find(({ table: { name } }) => name === "checks");

test("a recomputed figure is published with its formula, its range and everything it uses", () => {
  expect(table?.rows).toEqual([
    {
      id: "xiji-2025/share",
      document: "xiji-2025",
      title: "几年加起来，是不是合计",
      part: null,
      kind: "share",
      certainty: "sure",
      relation: "equals",
      verdict: "disagrees",
      figure: "xiji-2025/1/t1",
      printed: 30.23,
      printedLow: 30.225,
      printedHigh: 30.235,
      computed: 10.853,
      computedLow: 10.7454,
      computedHigh: 10.96023,
      difference: 19.377,
      unit: "%",
      sentence: "印的是30.23%，照别的数算是10.853%，多19.377个百分点。",
      formula: "0.56亿元 ÷ 5.16亿元 ≈ 10.853%",
      formulaWords: "数2 ÷ 数3",
      figures: ["xiji-2025/1/t1", "xiji-2025/1/t2", "xiji-2025/1/t3"],
      tasks: ["xiji-2025/1"],
      explanation: "像是余数",
      note: null,
      url: "/checks/#xiji-2025.share",
    },
  ]);
});

test("every code of a check is explained", () => {
  expect(Object.keys(codes.checkVerdict).sort()).toEqual([...verdicts].sort());
  expect(Object.keys(codes.checkKind).sort()).toEqual([...checkKinds].sort());
  expect(Object.keys(codes.certainty).sort()).toEqual([...certainties].sort());
  expect(Object.keys(codes.relation).sort()).toEqual([...relations].sort());
});
