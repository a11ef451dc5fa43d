import { expect, test } from "vitest";
import { chooseFigure } from "../../../../src/model/search/choose-figure.ts";

const figures = ["新建户厕：2300座", "农村卫生厕所普及率：74%", "污水治理率：19%以上"];

test("the figure that has most of what is asked for is shown", () => {
  expect(chooseFigure(figures, [["污水", "污水治理"]])).toBe("污水治理率：19%以上");
  expect(chooseFigure(figures, [["厕所"], ["普及率"]])).toBe("农村卫生厕所普及率：74%");
});

test("a number that is asked for chooses the figure that holds it", () => {
  expect(chooseFigure(figures, [["74%"]])).toBe("农村卫生厕所普及率：74%");
});

test("otherwise the main figure is shown, or none", () => {
  expect(chooseFigure(figures, [["医保"]])).toBe("新建户厕：2300座");
  expect(chooseFigure([], [["医保"]])).toBeNull();
});
