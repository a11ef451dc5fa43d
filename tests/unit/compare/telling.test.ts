import { expect, test } from "vitest";
import { findingPath } from "../../../src/model/compare/compare-paths.ts";
import { type Finding, tellingComparisons } from "../../../src/model/compare/telling.ts";
import { findingSentence } from "../../../src/strings/compare-clauses.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { type Figure, percent } from "./compared.ts";

/** A task in which 西吉县 answers the region's 75 %. */
const task = (no: number, own: Figure, role: "floor" | "average" = "average") =>
  taskEntry(`xiji-2025/${no}`, {
    targets: [
      targetInput({ ...percent, id: "t1", label: "普及率", scope: "ningxia", role }),
      targetInput({ ...percent, ...own, id: "t2", label: "普及率", answers: `xiji-2025/${no}/t1` }),
    ],
  });

const repeating = {
  documents: [documentEntry("xiji-2025"), documentEntry("guyuan-2024", { place: "guyuan", shortTitle: "固原分工" })],
  figures: [targetInput({ id: "t1", scope: "ningxia" }), targetInput({ id: "t2", scope: "ningxia" })],
};

const { documents } = smallLedger({
  documents: repeating.documents,
  tasks: [
    task(1, {}),
    task(2, { value: 60, differs: "县里说的是汽车。" }),
    task(3, { differs: "县里说的是汽车。" }),
    task(4, { value: 74 }),
    task(5, { value: 19 }),
    task(6, { value: 74 }, "floor"),
    taskEntry("guyuan-2024/1", { targets: repeating.figures }),
  ],
});

const idOf = (finding: Finding) => (finding.kind === "comparison" ? finding.comparison.id : finding.document.id);

test("contradictions are told first, then the largest gaps, other measures, and documents that only repeat", () => {
  expect(tellingComparisons(documents, 9).map(idOf)).toEqual([
    "xiji-2025/6/t2",
    "xiji-2025/5/t2",
    "xiji-2025/4/t2",
    "xiji-2025/3/t2",
    "xiji-2025/2/t2",
    "guyuan-2024",
  ]);
});

test("no more are told than asked for", () => {
  expect(tellingComparisons(documents, 2).map(idOf)).toEqual(["xiji-2025/6/t2", "xiji-2025/5/t2"]);
});

test("each is told in one sentence and leads to its place on the page of comparisons", () => {
  const told = tellingComparisons(documents, 9).map((finding) => [findingSentence(finding), findingPath(finding)]);
  expect([told[0], told[1], told[3], told[5]]).toEqual([
    ["西吉县：普及率低于自治区，相差1个百分点，这是各地都要达到的数", "/compare/#xiji-2025/6/t2"],
    ["西吉县：普及率低于自治区，相差56个百分点", "/compare/#xiji-2025/5/t2"],
    ["西吉县：普及率和自治区的不是一回事：县里说的是汽车", "/compare/#xiji-2025/3/t2"],
    ["固原分工：2个数字都照列上级的，没有写固原市自己的数字", "/compare/#guyuan-2024"],
  ]);
});
