import { describe, expect, test } from "vitest";
import { foundFor, sourcesOf } from "../../../../src/model/results/found.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../../support/ledger.ts";
import { resultEntry, valueInput } from "../../../support/results.ts";
import { findRecord } from "../find-record.ts";

type Results = readonly ReturnType<typeof resultEntry>[];
type Changes = Parameters<typeof taskEntry>[1];
type Looked = NonNullable<Parameters<typeof documentEntry>[1]>["resultsLookedFor"];

/** A county's task on 22 November 2026; results were looked for until two days before. */
function task(changes: Changes, results: Results = [], until: string | null = "2026-11-20") {
  const resultsLookedFor: Looked = until === null ? null : { until, where: "县政府网站" };
  const { tasks } = smallLedger({
    documents: [documentEntry("xiji-2025", { resultsLookedFor })],
    tasks: [taskEntry("xiji-2025/1", changes)],
    results,
  });
  return findRecord(tasks, "xiji-2025/1");
}

const figure = (id: string, changes: Parameters<typeof targetInput>[0] = {}) => targetInput({ id, ...changes });
const value = (target: string, number = 85) =>
  resultEntry("xiji-2025/1-2026-01-08", { values: [valueInput({ target, value: number })] });
const said = (state: "not-started" | "not-done" | "done", asOf = "2025") =>
  resultEntry("xiji-2025/1-2026-04-09", { asOf, progress: { state, stated: "来源的话" } });

describe("a promise with figures", () => {
  const two = { due: "2025", targets: [figure("t1"), figure("t2")] };

  test("is met only when all its own figures are", () => {
    const both = resultEntry("xiji-2025/1-2026-01-08", { values: [valueInput(), valueInput({ target: "t2" })] });
    expect(task(two, [both]).status).toBe("met");
    expect(task(two, [value("t1")]).status).toBe("due-no-result");
  });

  test("does not wait for figures of the level above, nor for standards", () => {
    const targets = [figure("t1"), figure("t2", { scope: "ningxia" }), figure("t3", { kind: "standard" })];
    expect(task({ due: "2025", targets }, [value("t1")]).status).toBe("met");
  });

  test("says first what is missed, then what cannot be told, then what is ahead", () => {
    const targets = [figure("t1", { due: "2025" }), figure("t2", { due: "2029" })];
    expect(task({ targets }, [value("t1", 79)]).status).toBe("not-met");
    expect(task({ targets }, [value("t1")]).status).toBe("running");
  });

  test("is not called met where a source says “done” and no number", () => {
    expect(task(two, [said("done")]).status).toBe("cannot-tell");
  });

  test("with dates of their own is not called silent where a source says “done”", () => {
    const targets = [figure("t1", { due: "2025" }), figure("t2", { due: "2025", scope: "ningxia" })];
    const { deadlines } = task({ targets }, [said("done")]);
    expect(deadlines.map(({ status }) => status)).toEqual(["cannot-tell", "due-no-result"]);
  });

  test("without numbers is met where a source says “done”", () => {
    const all = { bound: "all", value: null, unit: null, due: "2025" } as const;
    expect(task({ targets: [figure("t1", all)] }, [said("done")]).status).toBe("met");
  });

  test("is not met where the source itself says that the work is not done", () => {
    expect(task(two, [said("not-done")]).status).toBe("not-met");
  });
});

describe("a promise without figures", () => {
  test("is met, or met late, where a source says that the work is done", () => {
    expect(task({ due: "2025" }, [said("done")]).status).toBe("met");
    expect(task({ due: "2025" }, [said("done", "2026-03")]).status).toBe("met-late");
    expect(task({}, [said("done")]).status).toBe("met");
  });

  test("is not met where a source says after the date that it is not done", () => {
    expect(task({ due: "2025" }, [said("not-done")]).status).toBe("not-met");
  });

  test("passed in silence where a source said only before the date that it was not done yet", () => {
    expect(task({ due: "2025" }, [said("not-done", "2025-06")]).status).toBe("due-no-result");
  });
});

describe("three kinds of silence are told apart", () => {
  test("nobody has ever looked, or nobody since the date", () => {
    expect(task({ due: "2025" }, [], null).absence).toBe("not-looked");
    expect(task({ due: "2025" }, [], "2025-12-30").absence).toBe("not-looked");
  });

  test("somebody looked on the last day of the date or later and found nothing", () => {
    expect(task({ due: "2025" }, [], "2025-12-31").absence).toBe("not-found");
    expect(task({ due: "2025" }).deadlines[0]?.absence).toBe("not-found");
  });

  test("a source says that the work has not begun, before the date or after", () => {
    const early = task({ due: "2025", targets: [figure("t1")] }, [said("not-started", "2025-06")]);
    expect([early.status, early.absence, early.targets[0]?.absence]).toEqual([
      "due-no-result",
      "not-started",
      "not-started",
    ]);
    expect(task({ due: "2029" }, [said("not-started")])).toMatchObject({ status: "running", absence: "not-started" });
    expect(task({ due: "2025" }, [said("not-started")])).toMatchObject({ status: "not-met", absence: "not-started" });
  });

  test("until something later says otherwise", () => {
    const later = resultEntry("xiji-2025/1-2026-06-01", { asOf: "2026-05", values: [valueInput({ value: 20 })] });
    expect(task({ due: "2029", targets: [figure("t1")] }, [said("not-started"), later]).absence).toBeNull();
  });

  test("there is none where the date is ahead or a result is known", () => {
    expect(task({ due: "2029" }).absence).toBeNull();
    expect(task({ due: "2025", targets: [figure("t1")] }, [value("t1")]).absence).toBeNull();
  });

  test("of two dates, one looked after and one not, the promise says that somebody looked", () => {
    const targets = [figure("t1", { due: "2025" }), figure("t2", { due: "2026-10" })];
    const promise = task({ targets }, [], "2026-01-08");
    expect(promise.deadlines.map(({ absence }) => absence)).toEqual(["not-found", "not-looked"]);
    expect(promise.absence).toBe("not-found");
  });
});

describe("what is published about a date", () => {
  test("are the values of the figures due then, and the words about the whole, not those of the level above", () => {
    const targets = [figure("t1"), figure("t2", { due: "2029" }), figure("t3", { due: "2030", scope: "ningxia" })];
    const { deadlines } = task({ due: "2025", targets }, [value("t1"), said("not-done", "2025-06")]);
    const found = deadlines.map((deadline) => foundFor(deadline));
    expect(found.map(({ values, claim }) => [values.map(({ id }) => id), claim?.id ?? null])).toEqual([
      [["xiji-2025/1-2026-01-08/t1"], "xiji-2025/1-2026-04-09"],
      [[], "xiji-2025/1-2026-04-09"],
      [[], null],
    ]);
    expect(found.map((each) => sourcesOf(each).length)).toEqual([2, 1, 0]);
  });
});

test("results stand at their promise, the latest first", () => {
  const results = [said("not-done", "2025-06"), value("t1")];
  expect(task({ targets: [figure("t1")] }, results).results.map(({ asOf }) => asOf)).toEqual(["2025", "2025-06"]);
});

test("a result of goals stands at the document and settles their deadlines", () => {
  const { documents } = smallLedger({
    documents: [documentEntry("xiji-2025", { targets: [figure("t1", { due: "2025" })] })],
    results: [resultEntry("xiji-2025/goals-2026-01-08")],
  });
  const document = findRecord(documents, "xiji-2025");
  expect(document.results.map(({ id, task: none }) => [id, none])).toEqual([["xiji-2025/goals-2026-01-08", null]]);
  expect(document.deadlines.map(({ status }) => status)).toEqual(["met"]);
});

test("a result of something that does not exist is refused by name", () => {
  expect(() => task({}, [value("t1")])).toThrow(
    "result xiji-2025/1-2026-01-08: unknown “xiji-2025/1/t1” (run the content check)",
  );
});
