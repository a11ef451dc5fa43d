import { describe, expect, test } from "vitest";
import { reportOf } from "./support/tiny-site.ts";

const scene = "goals-duties-services-money-and-appointments";

const head = ["  - id: a", "    title: 是不是合计", "    kind: sum", "    certainty: sure"];

/** What a person reads about one check; `lines` are its last lines, from line 6 of the file on. */
async function reportAbout(...lines: readonly string[]): Promise<string[]> {
  const text = ["checks:", ...head, ...lines.map((line) => `    ${line}`), ""].join("\n");
  const report = await reportOf({ scene, files: { "checks/xiji-2025.yaml": text } });
  return report.map((line) => line.replace("checks/xiji-2025.yaml:", ""));
}

/** What a person reads about a formula, in one line. */
const reportOn = (right: string, left = "{ figure: xiji-2025/1/t1 }") =>
  reportAbout(`left: ${left}`, "relation: equals", `right: ${right}`);

/** What a person reads about a formula that is repeated over the rows of a table. */
const over = (table: string, left: string, right: string) =>
  reportAbout("each: row", `table: ${table}`, `left: ${left}`, "relation: equals", `right: ${right}`);

describe("A statement about figures", () => {
  test("that names what there is, in units that go together, has nothing to mend", async () => {
    expect(await reportOn("{ figure: xiji-2025/1/t2 }")).toEqual([]);
    expect(
      await reportOn(
        "{ percent: [{ cell: xiji-2025/year-need/wages/need }, { cell: xiji-2025/year-need/total/need }] }",
      ),
    ).toEqual([]);
    expect(await reportOn("{ services: education }", "{ printed-services: education }")).toEqual([]);
    expect(await reportOn("{ goal: xiji-2025/march-payment }")).toEqual([]);
    expect(
      await over(
        "xiji-2025/year-need",
        "{ column: share }",
        "{ percent: [{ column: need }, { cell: xiji-2025/year-need/total/need }] }",
      ),
    ).toEqual([]);
  });

  test("about a figure that does not exist is answered with the nearest", async () => {
    expect(await reportOn("{ figure: xiji-2025/1/t20 }")).toEqual([
      "8:22 错误：没有编号是“xiji-2025/1/t20”的数字。数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。最接近的写法：xiji-2025/1/t2",
    ]);
  });

  test("about a cell, a goal, a table, a field or a document that does not exist is answered with the nearest", async () => {
    expect(await reportOn("{ cell: xiji-2025/year-need/wages/needs }")).toEqual([
      "8:20 错误：没有编号是“xiji-2025/year-need/wages/needs”的一格。财政表的一格写成“文件编号/表/行/列”，对应“content/fiscal”里的文件。最接近的写法：xiji-2025/year-need/wages/need",
    ]);
    expect(await reportOn("{ goal: xiji-2025/march-payments }")).toEqual([
      "8:20 错误：没有编号是“xiji-2025/march-payments”的财政目标。目标写成“文件编号/目标编号”，对应“content/fiscal”里“goals”下面的编号。最接近的写法：xiji-2025/march-payment",
    ]);
    expect(await reportOn("{ rows: xiji-2025/year-needs }")).toEqual([
      "8:20 错误：没有编号是“xiji-2025/year-needs”的财政表。表写成“文件编号/表”，对应“content/fiscal”里的文件。最接近的写法：xiji-2025/year-need",
    ]);
    expect(await reportOn("{ services: eduction }")).toEqual([
      "8:24 错误：没有编号是“eduction”的服务领域。领域编号就是“content/services”里的文件名。最接近的写法：education",
    ]);
    expect(await reportOn("{ tasks: xiji-2024 }")).toEqual([
      "8:21 错误：没有编号是“xiji-2024”的文件。文件编号就是“content/documents”里的文件名。最接近的写法：xiji-2025",
    ]);
  });

  test("about a figure without the value it needs says which value is missing", async () => {
    expect(await reportOn("{ baseline: xiji-2025/1/t1 }")).toEqual([
      "8:24 错误：“xiji-2025/1/t1”没有原来的数值（“baseline”），算不出来。这里要写一个印了原来的数值（“baseline”）的数字；没有印的不能核算，请删去这一条。",
    ]);
    expect(await reportOn("{ to: xiji-2025/1/t1 }")).toEqual([
      "8:18 错误：“xiji-2025/1/t1”没有范围上限（“valueTo”），算不出来。这里要写一个印了范围上限（“valueTo”）的数字；没有印的不能核算，请删去这一条。",
    ]);
    expect(await reportOn("{ cell: xiji-2025/direct-funds/total/rate }")).toEqual([
      "8:20 错误：“xiji-2025/direct-funds/total/rate”没有数值（“value”），算不出来。这里要写一个印了数值（“value”）的数字；没有印的不能核算，请删去这一条。",
    ]);
  });

  test("that adds or compares different units says which", async () => {
    expect(await reportOn("{ figure: xiji-2025/1/f1 }")).toEqual([
      "8:12 错误：单位对不上：“%”和“元”不能相加或相比。请核对用到的数字；要换算单位的，写“{ number: …, unit: …, why: … }”相乘。",
    ]);
    expect(
      await reportOn("{ sum: [{ figure: xiji-2025/2/t1 }, { figure: xiji-2025/2/t2 }] }", "{ figure: xiji-2025/2/t1 }"),
    ).toEqual([
      "8:12 错误：单位对不上：“座”和“户”不能相加或相比。请核对用到的数字；要换算单位的，写“{ number: …, unit: …, why: … }”相乘。",
    ]);
    expect(await over("xiji-2025/year-need", "{ column: share }", "{ column: need }")).toEqual([
      "10:12 错误：单位对不上（保工资支出）：“%”和“元”不能相加或相比。请核对用到的数字；要换算单位的，写“{ number: …, unit: …, why: … }”相乘。",
    ]);
  });

  test("that divides by what may be 0 is reported", async () => {
    const zero = "{ difference: [{ figure: xiji-2025/1/t1 }, { figure: xiji-2025/1/t1 }] }";
    expect(await reportOn(`{ percent: [{ figure: xiji-2025/1/t1 }, ${zero}] }`)).toEqual([
      "8:12 错误：除数可能是0，算不出来。请换一个数字，或者用“rows”“columns”写明只算哪几行、哪几列。",
    ]);
  });
});

describe("A statement about every row of a table", () => {
  test("names a table, rows and columns that exist", async () => {
    expect(await over("xiji-2025/year-neds", "{ column: share }", "{ column: share }")).toEqual([
      "7:12 错误：没有编号是“xiji-2025/year-neds”的财政表。表写成“文件编号/表”，对应“content/fiscal”里的文件。最接近的写法：xiji-2025/year-need",
    ]);
    expect(
      await reportAbout(
        "each: row",
        "table: xiji-2025/year-need",
        "rows: [wage]",
        "left: { column: shares }",
        "relation: equals",
        "right: { column: year-needs/share }",
      ),
    ).toEqual([
      "8:12 错误：表“xiji-2025/year-need”没有编号是“wage”的行。要写这张表“rows”下面的编号。最接近的写法：wages",
      "9:21 错误：表“xiji-2025/year-need”没有编号是“shares”的列。要写这张表“columns”下面的编号。最接近的写法：share",
      "11:22 错误：没有编号是“xiji-2025/year-needs”的财政表。表写成“文件编号/表”，对应“content/fiscal”里的文件。最接近的写法：xiji-2025/year-need",
    ]);
  });

  test("must have a row that prints all its figures", async () => {
    expect(await over("xiji-2025/direct-funds", "{ column: rate }", "{ column: rate }")).toEqual([
      "7:12 错误：表“xiji-2025/direct-funds”里没有一行印全了这里用到的数。请核对用到的列或行；确实没有，请删去这一条。",
    ]);
  });

  test("says which table it is about", async () => {
    const report = await reportAbout(
      "each: row",
      "left: { column: share }",
      "relation: equals",
      "right: { column: share }",
    );
    expect(report).toEqual(["2:5 错误：少了“table”这一项（逐行或逐列核算的是哪张表：文件编号/表）。请补上。"]);
  });
});

describe("The form of a statement", () => {
  test("has one figure or one operation at every step", async () => {
    expect(await reportOn("{ figure: xiji-2025/1/t2, goal: xiji-2025/march-payment }")).toEqual([
      "8:12 错误：“right”写成了一组“名称: 内容”。每一层只写一样：一个数字的编号（“figure”“cell”等），或者一种算法（“sum”“percent”等）。",
    ]);
    expect(await reportOn("{ sum: [{ figure: xiji-2025/1/t2 }, {}] }")).toEqual([
      "8:48 错误：“sum的第2条”写成了一组“名称: 内容”。每一层只写一样：一个数字的编号（“figure”“cell”等），或者一种算法（“sum”“percent”等）。",
    ]);
  });

  test("has a single printed figure on the left", async () => {
    const two = "{ sum: [{ figure: xiji-2025/1/t1 }, { figure: xiji-2025/1/t2 }] }";
    expect(await reportOn("{ figure: xiji-2025/1/t2 }", two)).toEqual([
      "6:11 错误：“left”写成了一组“名称: 内容”。“left”只写一个印出来的数字，算法写在“right”里。",
    ]);
  });

  test("takes two terms where an operation has two, and at least two where it adds", async () => {
    expect(await reportOn("{ percent: [{ figure: xiji-2025/1/t2 }] }")).toEqual([
      "8:23 错误：“percent”只有1条。至少要有2条。",
    ]);
    expect(await reportOn("{ sum: [{ figure: xiji-2025/1/t2 }] }")).toEqual(["8:19 错误：“sum”只有1条。至少要有2条。"]);
  });

  test("explains every number that no document prints", async () => {
    expect(await reportOn("{ number: 45 }")).toEqual([
      "8:5 错误：少了“why”这一项（这个数从哪里来，写了 number 才写）。请补上。",
    ]);
  });

  test("is known by its keys; a misspelt one is answered with the nearest", async () => {
    const [first] = await reportOn("{ figur: xiji-2025/1/t2 }");
    expect(first).toBe(
      "8:12 错误：“right”写成了一组“名称: 内容”。每一层只写一样：一个数字的编号（“figure”“cell”等），或者一种算法（“sum”“percent”等）。",
    );
    const [, second] = await reportOn("{ figur: xiji-2025/1/t2 }");
    expect(second).toMatch(/^8:14 错误：这里没有“figur”这一项。.*最接近的写法：figure$/u);
  });

  test("uses columns only where it is repeated row by row", async () => {
    expect(await reportOn("{ column: share }")).toEqual([
      "8:12 错误：“right”写成了一组“名称: 内容”。“column”只用在“each: row”里，“row”只用在“each: column”里。",
    ]);
  });

  test("has an identifier and a title of its own and stands in the file of a document", async () => {
    const check =
      "{ id: a, title: 甲, kind: equal, certainty: open, left: { figure: xiji-2025/1/t1 }, relation: equals, right: { figure: xiji-2025/1/t2 } }";
    const text = `checks:\n  - ${check}\n  - ${check}\n`;
    expect(await reportOf({ scene, files: { "checks/xiji-2024.yaml": text } })).toEqual([
      "checks/xiji-2024.yaml:1:1 错误：文件名里的“xiji-2024”不是一份文件的编号，这里的内容没有地方显示。这类文件要用“content/documents”里的文件编号起名。最接近的写法：checks/xiji-2025.yaml",
      "checks/xiji-2024.yaml:3:11 错误：编号“a”第2行已经用过。每个编号只能用一次，请改一个。",
      "checks/xiji-2024.yaml:3:21 错误：名称“甲”在第2行已经用过。两个同名，读者分不清，请改一个或合并。",
    ]);
  });
});

test("Formulas nested deeper than any reader could follow are refused without a crash", async () => {
  const deep = (levels: number): string =>
    levels === 0 ? "{ number: 1, why: 甲 }" : `{ sum: [${deep(levels - 1)}, { number: 1, why: 乙 }] }`;
  expect(await reportOn(deep(8), "{ figure: xiji-2025/1/t1 }")).toEqual([]);
  expect(await reportOn(deep(400))).toEqual([
    "8:131 错误：缩进或括号套了太多层。最多套32层；多半是括号没有成对，或者文字忘了加引号。",
  ]);
});
