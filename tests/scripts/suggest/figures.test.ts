import { describe, expect, test } from "vitest";
import { suggest } from "../../../scripts/suggest/suggest.ts";
import type { Contents } from "../../../src/model/ledger.ts";
import {
  checkInput,
  checksEntry,
  type FigureInput,
  figuresPrinted,
  households,
  share,
  yuan,
} from "../../support/checks.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { serviceFieldEntry } from "../../support/registers.ts";

const checksFor = (contents: Partial<Contents>) => suggest(smallLedger(contents)).map(({ check }) => check);
const t = (no: number) => ({ figure: `xiji-2025/1/t${no}` });

describe("In a task", () => {
  const proposals = (...printed: readonly FigureInput[]) => checksFor({ tasks: figuresPrinted(...printed) });

  test("figures of one unit that add up to another are proposed", () => {
    expect(proposals(households(100), households(70), households(30)).map(({ left, right }) => [left, right])).toEqual([
      [t(1), { sum: [t(2), t(3)] }],
    ]);
  });

  test("figures of different units, shares and small numbers are left alone", () => {
    expect(proposals(households(100), households(70), yuan(30, "30元"))).toEqual([]);
    expect(proposals(share(100), share(70), share(30))).toEqual([]);
    expect(proposals(households(3), households(2), households(1))).toEqual([]);
  });

  test("a share beside its two figures is proposed", () => {
    const [first] = proposals(share(37), households(74), households(200));
    expect(first).toMatchObject({ kind: "share", certainty: "likely", left: t(1), right: { percent: [t(2), t(3)] } });
    expect(proposals(share(36), households(74), households(200))).toEqual([]);
  });

  test("a round share must fit exactly to be more than chance", () => {
    expect(proposals(share(40), households(79), households(200))).toEqual([]);
    expect(proposals(share(40), households(80), households(200))).toHaveLength(1);
  });
});

describe("Across papers", () => {
  const tap = (value: number, due = "2027") =>
    targetInput({ metric: "tap", value, unit: "%", stated: `${value}%`, scope: "ningxia", due });
  const two = (first: ReturnType<typeof tap>, second: ReturnType<typeof tap>) =>
    checksFor({
      documents: [documentEntry("xiji-2025"), documentEntry("guyuan-2025", { place: "guyuan" })],
      metrics: [metricEntry("tap")],
      tasks: [taskEntry("guyuan-2025/1", { targets: [first] }), taskEntry("xiji-2025/1", { targets: [second] })],
    });

  test("one figure that stands in two papers is proposed, whether it agrees or not", () => {
    expect(two(tap(95), tap(96)).map(({ kind, left, right }) => [kind, left, right])).toEqual([
      ["equal", t(1), { figure: "guyuan-2025/1/t1" }],
    ]);
  });

  test("figures of different years are not one figure", () => {
    expect(two(tap(95), tap(96, "2025"))).toEqual([]);
  });

  test("a printed count of services is held against the list", () => {
    const contents = { tasks: [taskEntry("xiji-2025/1")], services: [serviceFieldEntry("water")] };
    expect(checksFor(contents).map(({ left, right }) => [left, right])).toEqual([
      [{ "printed-services": "water" }, { services: "water" }],
    ]);
  });
});

describe("What is stated already", () => {
  const tasks = figuresPrinted(households(100), households(70), households(30));

  test("is not proposed again, in whatever order it was written", () => {
    const turned = checkInput({ left: t(2), right: { difference: [t(1), t(3)] } });
    expect(checksFor({ tasks, checks: [checksEntry("xiji-2025", turned)] })).toEqual([]);
  });

  test("keeps its identifier", () => {
    const other = checkInput({ id: "task-1-sum", left: t(2), relation: "at-least", right: t(3) });
    expect(checksFor({ tasks, checks: [checksEntry("xiji-2025", other)] }).map(({ id }) => id)).toEqual([
      "task-1-sum-2",
    ]);
  });
});
