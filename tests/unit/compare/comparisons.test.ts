import { describe, expect, test } from "vitest";
import {
  comparedDocuments,
  comparisonsOf,
  comparisonsOn,
  ownOnMetric,
} from "../../../src/model/compare/comparisons.ts";
import { byRepeatedKind, byVerdict, countsOf } from "../../../src/model/compare/groups.ts";
import type { Ledger } from "../../../src/model/records.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "../model/find-record.ts";
import type { Figure } from "./compared.ts";

const upper = { scope: "ningxia", role: "average" } as const;

const figures = (list: readonly Figure[]) =>
  list.map((changes, index) => targetInput({ id: `t${index + 1}`, ...changes }));

/** Verdicts of a document of 西吉县 that prints these figures, by id. */
function verdicts(...list: readonly Figure[]) {
  const { documents } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: figures(list) })] });
  return comparisonsOf(findRecord(documents, "xiji-2025")).map(({ id, verdict }) => [id, verdict]);
}

describe("an upper figure", () => {
  test("without an answer is dropped, in a document that has figures of its own", () => {
    expect(verdicts(upper, {})).toEqual([["xiji-2025/1/t1", "dropped"]]);
  });

  test("is only repeated in a document that has none", () => {
    expect(verdicts(upper, upper)).toEqual([
      ["xiji-2025/1/t1", "repeated"],
      ["xiji-2025/1/t2", "repeated"],
    ]);
  });

  test("is only repeated where the place's own figures exist already", () => {
    expect(verdicts(upper, { kind: "context" })).toEqual([["xiji-2025/1/t1", "repeated"]]);
  });

  test("with an answer is named once, under the answer's id", () => {
    expect(verdicts(upper, { answers: "xiji-2025/1/t1" })).toEqual([["xiji-2025/1/t2", "equal"]]);
  });

  test("with two answers is compared with each", () => {
    const answers = "xiji-2025/1/t1";
    expect(verdicts(upper, { answers }, { answers, value: 9 })).toEqual([
      ["xiji-2025/1/t2", "equal"],
      ["xiji-2025/1/t3", "below"],
    ]);
  });

  test("that exists already is not compared", () => {
    expect(verdicts({ ...upper, kind: "context" }, {})).toEqual([]);
  });

  test("may bind another place of the same level: it is no figure of this place either", () => {
    expect(verdicts({ scope: "xixia" }, {})).toEqual([["xiji-2025/1/t1", "dropped"]]);
  });
});

test("a place's own figures, and those of places below it, are compared with nothing", () => {
  const { documents } = smallLedger({
    documents: [documentEntry("guyuan-2024", { place: "guyuan" })],
    tasks: [taskEntry("guyuan-2024/1", { targets: figures([{ scope: "guyuan" }, { scope: "xiji" }]) })],
  });
  expect(documents.flatMap(comparisonsOf)).toEqual([]);
});

describe("with several documents", () => {
  const answer = { answers: "guyuan-2024/1/t1" };
  const ledgerWith = (place: string): Ledger =>
    smallLedger({
      documents: [documentEntry("guyuan-2024", { place: "guyuan" }), documentEntry("other-2025", { place })],
      tasks: [
        taskEntry("guyuan-2024/1", { targets: figures([upper, { scope: "guyuan" }]) }),
        taskEntry("other-2025/1", { targets: figures([{ scope: place, ...answer }]) }),
      ],
    });
  const ids = ({ documents }: Ledger) =>
    comparedDocuments(documents).flatMap(({ comparisons }) => comparisons.map(({ id, verdict }) => `${id} ${verdict}`));

  test("another place's answer leaves a place's own silence a silence", () => {
    expect(ids(ledgerWith("xiji"))).toEqual(["other-2025/1/t1 equal", "guyuan-2024/1/t1 dropped"]);
  });

  test("an answer in another document of the same place is an answer", () => {
    expect(ids(ledgerWith("guyuan"))).toEqual(["other-2025/1/t1 equal"]);
  });
});

test("goals of a whole document are compared like figures of its tasks", () => {
  const targets = figures([upper, { answers: "xiji-2025/t1", value: 9 }]);
  const { documents } = smallLedger({ documents: [documentEntry("xiji-2025", { targets })] });
  expect(documents.flatMap(comparisonsOf)).toMatchObject([{ id: "xiji-2025/t2", verdict: "below" }]);
});

describe("a metric", () => {
  const list: readonly Figure[] = [
    { ...upper, metric: "asked" },
    { metric: "promised", answers: "xiji-2025/1/t1", differs: "说的不是一回事。" },
    { ...upper, metric: "promised" },
    { metric: "promised" },
  ];
  const { metrics, documents } = smallLedger({
    metrics: [metricEntry("asked"), metricEntry("promised")],
    tasks: [taskEntry("xiji-2025/1", { targets: figures(list) })],
  });
  const on = (id: string) => comparisonsOn(findRecord(metrics, id)).map((comparison) => comparison.id);

  test("lists each comparison it stands in once, above or below", () => {
    expect(on("asked")).toEqual(["xiji-2025/1/t2"]);
    expect(on("promised")).toEqual(["xiji-2025/1/t2", "xiji-2025/1/t3"]);
  });

  test("names the place's other figures beside an upper figure without an answer", () => {
    const [answered, dropped] = documents.flatMap(comparisonsOf);
    expect(dropped && ownOnMetric(dropped).map((target) => target.key)).toEqual(["t2", "t4"]);
    expect(answered && ownOnMetric(answered)).toEqual([]);
  });
});

test("comparisons stand by verdict, lower ones first and those without a verdict last", () => {
  const answers = "xiji-2025/1/t1";
  const open = { scope: "ningxia" } as const;
  const list = [upper, { answers }, { answers, value: 9 }, open, { answers: "xiji-2025/1/t4" }, upper];
  const { documents } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: figures(list) })] });
  const comparisons = documents.flatMap(comparisonsOf);
  expect(byVerdict(comparisons).map(({ verdict }) => verdict)).toEqual(["below", "dropped", "equal", null]);
  expect(countsOf(comparisons)).toEqual({ all: 4, answered: 3, dropped: 1, repeated: 0 });
});

test("repeated figures stand by what they are; another place's stand apart", () => {
  const list = [
    { ...upper, role: "standard" },
    { ...upper, role: "total" },
    { scope: "yinchuan", role: "floor" },
  ] as const;
  const { documents } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: figures(list) })] });
  const kinds = byRepeatedKind(documents.flatMap(comparisonsOf)).map(({ kind, comparisons }) => [
    kind,
    comparisons.map(({ upper: { key } }) => key).join(),
  ]);
  expect(kinds).toEqual([
    ["total", "t2"],
    ["standard", "t1"],
    ["elsewhere", "t3"],
  ]);
});
