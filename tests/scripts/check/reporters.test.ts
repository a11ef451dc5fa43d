import { describe, expect, test } from "vitest";
import { type Problem, problem } from "../../../scripts/check/problem.ts";
import { formatProblems } from "../../../scripts/check/reporters.ts";

const problems: readonly Problem[] = [
  problem("unknown-place", { file: "content/a,b.yaml", line: 3, column: 5 }, { value: "xiij 100%", nearest: "xiji" }),
  problem("mobile-number", { file: "content/c.yaml", line: 7, column: 1 }, { number: "138****5678" }),
];

describe("The report", () => {
  test("Without problems the text is one sentence", () => {
    expect(formatProblems([], "text")).toBe("没有发现问题。");
  });

  test("The text has one line a problem and ends with the count", () => {
    expect(formatProblems(problems, "text").split("\n")).toEqual([
      "content/a,b.yaml:3:5 错误：没有编号是“xiij 100%”的地区。地区编号见“content/places.yaml”。最接近的写法：xiji",
      "content/c.yaml:7:1 提醒：这里像是一个手机号码：“138****5678”。公开网站不登个人信息；如果是单位公开的电话，可以保留。",
      "共1个错误、1个提醒。",
    ]);
  });

  test("GitHub's annotations escape what would break a command", () => {
    expect(formatProblems(problems, "github").split("\n")).toEqual([
      "::error file=content/a%2Cb.yaml,line=3,col=5,title=unknown-place::没有编号是“xiij 100%25”的地区。地区编号见“content/places.yaml”。最接近的写法：xiji",
      "::warning file=content/c.yaml,line=7,col=1,title=mobile-number::这里像是一个手机号码：“138****5678”。公开网站不登个人信息；如果是单位公开的电话，可以保留。",
      "共1个错误、1个提醒。",
    ]);
  });

  test("The JSON holds every part of a problem by itself", () => {
    expect(JSON.parse(formatProblems(problems.slice(0, 1), "json"))).toEqual({
      errors: 1,
      warnings: 0,
      problems: [
        {
          code: "unknown-place",
          column: 5,
          expected: "地区编号见“content/places.yaml”。",
          file: "content/a,b.yaml",
          found: "没有编号是“xiij 100%”的地区。",
          line: 3,
          nearest: "xiji",
          severity: "error",
        },
      ],
    });
  });

  test("Control characters of a file never reach the terminal", () => {
    const found = problem(
      "unknown-place",
      { file: "content/\u001B[2J.yaml", line: 1, column: 1 },
      { value: "\u001B[31m" },
    );
    expect(formatProblems([found], "text")).not.toContain("\u001B");
  });
});
