import { describe, expect, test } from "vitest";
import { reportAfter, reportOf } from "./support/tiny-site.ts";

const task = "tasks/xiji-2025/1.yaml";
const second = "tasks/xiji-2025/2.yaml";

describe("The form of a file", () => {
  test("A Chinese colon is answered with an ordinary one", async () => {
    expect(await reportAfter(task, "title: ", "title：")).toEqual([
      "tasks/xiji-2025/1.yaml:1:6 错误：“title”后面是中文冒号“：”。名称后面要用英文冒号，冒号后面空一格。最接近的写法：title: ",
    ]);
  });

  test("A missing blank after a colon is explained", async () => {
    expect(await reportAfter(task, "title: ", "title:")).toEqual([
      "tasks/xiji-2025/1.yaml:1:1 错误：这里的格式读不懂：上一行可能少了冒号，冒号后面要空一格。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A colon inside a text is explained", async () => {
    expect(await reportAfter(task, "title: 改善", "title: 改善: ")).toEqual([
      "tasks/xiji-2025/1.yaml:1:8 错误：这里的格式读不懂：一行里有两个冒号，文字里有冒号时整段加引号。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A quotation mark without its partner is explained", async () => {
    expect(await reportAfter(task, "number: '1'", "number: '1")).toEqual([
      "tasks/xiji-2025/1.yaml:2:11 错误：这里的格式读不懂：少了一个符号，多半是引号、括号没有成对，或者冒号后面没有空格。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A bracket without its partner is explained", async () => {
    expect(await reportAfter(task, "topics: [environment]", "topics: [environment")).toEqual([
      "tasks/xiji-2025/1.yaml:5:1 错误：这里的格式读不懂：缩进和上面几行没有对齐，或者括号没有结束。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A wrong indentation is explained", async () => {
    expect(await reportAfter(task, "  lines:", " lines:")).toEqual([
      "tasks/xiji-2025/1.yaml:10:1 错误：这里的格式读不懂：缩进和上面几行没有对齐，或者括号没有结束。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A text that begins with a percent sign is explained", async () => {
    expect(await reportAfter(second, "unit: 座", "unit: %")).toEqual([
      "tasks/xiji-2025/2.yaml:16:11 错误：这里的格式读不懂：文字不能用这个符号开头，整段加引号就可以。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A text that begins with an asterisk is explained", async () => {
    expect(await reportAfter(second, "label: 新建", "label: *新建")).toEqual([
      "tasks/xiji-2025/2.yaml:11:12 错误：“label”后面是空的（这个数字是什么，不超过 40 字，例如“农村卫生厕所普及率”）。请写上内容。",
      "tasks/xiji-2025/2.yaml:11:12 错误：以“*”开头的“*新建农村户厕”是引用，但前面没有写好的“&新建农村户厕”。如果是文字，整段加引号。",
    ]);
  });

  test("A text that begins with an exclamation mark is explained", async () => {
    expect(await reportAfter(second, "label: 新建农村户厕", "label: !新建 农村户厕")).toEqual([
      "tasks/xiji-2025/2.yaml:11:13 错误：这里的格式读不懂：少了一个符号，多半是引号、括号没有成对，或者冒号后面没有空格。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A line that begins with a percent sign is explained", async () => {
    expect(await reportAfter("site.yaml", "operator:", "%YAML 1.1\n---\noperator:")).toEqual([
      "site.yaml:1:1 错误：以“%”开头的行在这里有特殊含义。请删去这一行；如果是文字，整段加引号。",
    ]);
  });

  test("A field written twice is reported with its first line", async () => {
    expect(await reportAfter(task, "number: '1'", "number: '1'\nnumber: '2'")).toEqual([
      "tasks/xiji-2025/1.yaml:3:1 错误：“number”写了两次，第2行已经写过。同一组里每个名称只写一次，请只留一个。",
    ]);
  });

  test("A list as the name of a field is reported", async () => {
    expect(await reportAfter("site.yaml", "operator:", "[a, b]: c\noperator:")).toEqual([
      "site.yaml:1:1 错误：这里的名称不是一个词，而是列表“a、b”。冒号前面只能写一个英文名称，例如“title: ”。",
    ]);
  });

  test("A second document in one file is reported at its line", async () => {
    expect(await reportAfter(second, "topics:", "---\ntopics:")).toEqual([
      "tasks/xiji-2025/2.yaml:4:1 错误：这里又起了一份内容：一个文件里只能有一份，中间不能有“---”。请删去多余的“---”，或者拆成两个文件。",
    ]);
  });

  test("A number in a notation that programs read differently is reported", async () => {
    expect(await reportAfter("metrics/sewage-rate.yaml", "name: 农村生活污水治理率", "name: 0b101")).toEqual([
      "metrics/sewage-rate.yaml:1:7 错误：“0b101”没有加引号，不同的程序会读成不同的东西。数字请写平常的写法；如果是文字，请加引号。最接近的写法：'0b101'",
    ]);
  });

  test("Values nested too deep are reported", async () => {
    expect(await reportAfter("site.yaml", "operator: null", `operator: ${"[".repeat(40)}${"]".repeat(40)}`)).toEqual([
      "site.yaml:1:42 错误：缩进或括号套了太多层。最多套32层；多半是括号没有成对，或者文字忘了加引号。",
    ]);
  });

  test("An ordinary anchor may be used", async () => {
    expect(
      await reportOf({
        edits: [
          ["topics.yaml", "national: false", "national: &no false"],
          ["topics.yaml", "national: true", "national: *no"],
        ],
      }),
    ).toEqual([]);
  });
});
