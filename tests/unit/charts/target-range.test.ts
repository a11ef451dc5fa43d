import { describe, expect, test } from "vitest";
import { type TargetRangeRow, targetRangeLayout } from "../../../src/charts/target-range.ts";

const base: TargetRangeRow = { label: "卫生厕所普及率", value: 74, text: "74%", bound: "exactly", unit: "%" };
const layout = (more: Partial<TargetRangeRow>, scale: "row" | "common" = "row") => {
  const [row] = targetRangeLayout([{ ...base, ...more }], { scale }).rows;
  if (!row) throw new Error("one row in, one row out");
  return row;
};
const baseline = (value: number) => ({ value, text: `${value}%`, label: "2024年" });
const upper = (value: number) => ({ value, text: `${value}%`, label: "自治区" });

describe("a figure", () => {
  test("in per cent stands at its place between 0 and 100", () => {
    expect(layout({}).marks).toEqual([{ kind: "target", x: 74, y: layout({}).lineY, sign: "none" }]);
  });

  test("of at least so much has an arrow to the right, of at most to the left", () => {
    expect(layout({ bound: "at-least" }).marks[0]?.sign).toBe("right");
    expect(layout({ bound: "at-most" }).marks[0]?.sign).toBe("left");
  });

  test("without a number has no mark and is written out", () => {
    const row = layout({ value: null, text: "全覆盖", unit: null });
    expect(row.marks).toEqual([]);
    expect(row.below).toEqual([{ kind: "target", value: null, text: "全覆盖" }]);
  });

  test("whose words are too long for its place is written below the line", () => {
    const text = "4.6个以上（其中普惠托位占比不低于六成，公办不低于三成）";
    expect(layout({ text }).below.map((caption) => caption.text)).toEqual([text]);
  });

  test("that is a range is drawn from end to end", () => {
    const row = layout({ value: 3, to: 5, text: "3—5个", unit: "个" });
    expect(row.marks.map((mark) => mark.x)).toEqual([50, 83.33]);
    expect(row.span).toEqual({ x1: 50, x2: 83.33 });
  });
});

describe("where it starts from", () => {
  test("is joined to the target by a line", () => {
    const row = layout({ baseline: baseline(60) });
    expect(row.marks.map((mark) => mark.kind)).toEqual(["baseline", "target"]);
    expect(row.span).toEqual({ x1: 60, x2: 74 });
  });

  test("has no line to a target equal to it", () => {
    expect(layout({ baseline: baseline(74) }).span).toBeNull();
  });

  test("keeps its label apart from the target's", () => {
    for (let value = 0; value <= 100; value += 1) {
      const { labels, below } = layout({ baseline: baseline(value), upper: upper(75) });
      const [target, start] = ["target", "baseline"].map((key) => labels.find((label) => label.key === key));
      expect(below, `${value}%`).toEqual([]);
      expect(target?.lane === start?.lane && target?.anchor === start?.anchor && Math.abs(value - 74) < 10).toBe(false);
    }
  });
});

describe("the upper level's figure", () => {
  test("hangs below the line, so that an equal target does not hide it", () => {
    const row = layout({ upper: upper(74) });
    const [above, own] = row.marks;
    expect(above).toMatchObject({ kind: "upper", x: 74 });
    expect(above?.y).toBeGreaterThan(own?.y ?? 0);
  });

  test("is named beside its mark wherever it stands", () => {
    for (let value = 0; value <= 100; value += 1) {
      const row = layout({ upper: { value, text: "40%左右", label: "自治区" } });
      expect(row.labels.map((label) => label.key).sort(), `${value}%`).toEqual(["target", "upper"]);
    }
  });
});

describe("a result", () => {
  const result = (value: number) => ({ value, text: `${value}%`, label: "2025年底结果" });

  test("has a mark of its own on the line, drawn last so that nothing hides it", () => {
    const row = layout({ baseline: baseline(74), result: result(74) });
    expect(row.marks.map((mark) => mark.kind)).toEqual(["baseline", "target", "result"]);
    expect(row.marks.at(-1)).toMatchObject({ x: 74, y: row.lineY });
  });

  test("is named wherever it stands, also beside an upper figure", () => {
    for (let value = 0; value <= 100; value += 1) {
      for (const more of [{}, { upper: upper(75) }]) {
        const { labels, below } = layout({ ...more, result: result(value) });
        const named = [...labels.map((label) => label.text), ...below.map((caption) => caption.text)];
        expect(named, `${value}%`).toContain(`2025年底结果${value}%`);
      }
    }
  });

  test("has room on the scale when it goes beyond the promise", () => {
    const row = layout({ unit: "人", value: 10, result: result(40) });
    expect(row.marks.at(-1)?.x).toBe(100);
  });

  test("is in the key only where there is one", () => {
    const kinds = targetRangeLayout([{ ...base, result: result(70), upper: upper(75) }], { scale: "row" }).kinds;
    expect(kinds).toEqual(["target", "result", "upper"]);
  });
});

describe("scales", () => {
  const people: TargetRangeRow = { ...base, value: 1800, text: "1800人", unit: "人" };

  test("of their own let each figure fill its line", () => {
    const { rows, ticks } = targetRangeLayout([people, { ...people, value: 18 }], { scale: "row" });
    expect(rows.map((row) => row.marks[0]?.x)).toEqual([90, 90]);
    expect(ticks).toEqual([]);
  });

  test("in common show one figure against the other", () => {
    const { rows, ticks, unit } = targetRangeLayout([people, { ...people, value: 18 }], { scale: "common" });
    expect(rows.map((row) => row.marks[0]?.x)).toEqual([90, 0.9]);
    expect(ticks.length).toBeGreaterThan(1);
    expect(unit).toBe("人");
  });

  test("hold 200 figures, also below zero", () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...people,
      value: index - 100,
      text: String(index - 100),
    }));
    const xs = targetRangeLayout(many, { scale: "common" }).rows.flatMap((row) => row.marks.map((mark) => mark.x));
    expect(xs).toHaveLength(200);
    expect(xs.filter((x) => x < 0 || x > 100)).toEqual([]);
  });

  test("of no rows at all are drawn without an error", () => {
    expect(targetRangeLayout([], { scale: "common" }).rows).toEqual([]);
  });
});

test("the key names only what occurs", () => {
  expect(targetRangeLayout([base], { scale: "row" }).kinds).toEqual(["target"]);
  expect(targetRangeLayout([{ ...base, upper: upper(75) }], { scale: "row" }).kinds).toEqual(["target", "upper"]);
});
