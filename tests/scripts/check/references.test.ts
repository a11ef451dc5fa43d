import { describe, expect, test } from "vitest";
import { reportAfter, reportOf } from "./support/tiny-site.ts";

const task = "tasks/xiji-2025/1.yaml";
const second = "tasks/xiji-2025/2.yaml";
const document = "documents/xiji-2025.mdx";

describe("A reference", () => {
  test("An unknown unit is answered with the nearest name and how to add one", async () => {
    expect(await reportAfter(task, "lead: [农业农村局]", "lead: [农业局]")).toEqual([
      "tasks/xiji-2025/1.yaml:5:8 错误：“content/departments.yaml”里没有“农业局”这个叫法。原文确实这样印的，请打开这个文件，在对应部门的“aliases”下面加一行“- 农业局”。最接近的写法：农业农村局",
    ]);
  });

  test("A unit unlike any other is answered with how to add one", async () => {
    expect(await reportAfter(task, "lead: [农业农村局]", "lead: [气象台]")).toEqual([
      "tasks/xiji-2025/1.yaml:5:8 错误：“content/departments.yaml”里没有“气象台”这个叫法。原文确实这样印的，请打开这个文件，在对应部门的“aliases”下面加一行“- 气象台”。",
    ]);
  });

  test("An unknown unit is found in every list of units", async () => {
    expect(
      await reportOf({
        edits: [
          [task, "cooperating: [商务局]", "cooperating: [商业局]"],
          [second, "responsible: [农业农村局]", "responsible: [农村局]"],
        ],
      }),
    ).toEqual([
      "tasks/xiji-2025/1.yaml:6:15 错误：“content/departments.yaml”里没有“商业局”这个叫法。原文确实这样印的，请打开这个文件，在对应部门的“aliases”下面加一行“- 商业局”。最接近的写法：商务局",
      "tasks/xiji-2025/2.yaml:5:15 错误：“content/departments.yaml”里没有“农村局”这个叫法。原文确实这样印的，请打开这个文件，在对应部门的“aliases”下面加一行“- 农村局”。最接近的写法：农业农村局",
    ]);
  });

  test("An unknown place is answered with the nearest", async () => {
    expect(await reportAfter(task, "scope: ningxia", "scope: ninxia")).toEqual([
      "tasks/xiji-2025/1.yaml:15:12 错误：没有编号是“ninxia”的地区。地区编号见“content/places.yaml”。最接近的写法：ningxia",
    ]);
  });

  test("A place in Chinese is answered with its identifier", async () => {
    expect(await reportAfter(document, "place: xiji", "place: 西吉县")).toEqual([
      "documents/xiji-2025.mdx:4:8 错误：“place”写成了文字“西吉县”。只能用小写英文字母、数字和连字符，例如“rural-roads”。",
      "documents/xiji-2025.mdx:4:8 错误：没有编号是“西吉县”的地区。地区编号见“content/places.yaml”。最接近的写法：xiji",
    ]);
  });

  test("An unknown place of a sum of money is found", async () => {
    expect(await reportAfter(task, "kind: investment\n    scope: xiji", "kind: investment\n    scope: xiij")).toEqual([
      "tasks/xiji-2025/1.yaml:36:12 错误：没有编号是“xiij”的地区。地区编号见“content/places.yaml”。最接近的写法：xiji",
    ]);
  });

  test("An unknown place of a leader is found", async () => {
    expect(await reportAfter("leaders.yaml", "place: longde", "place: longd")).toEqual([
      "leaders.yaml:6:10 错误：没有编号是“longd”的地区。地区编号见“content/places.yaml”。最接近的写法：longde",
    ]);
  });

  test("An unknown topic is answered with the nearest", async () => {
    expect(
      await reportOf({
        edits: [
          [task, "topics: [environment]", "topics: [enviroment]"],
          ["metrics/sewage-rate.yaml", "topic: environment", "topic: 生态环境"],
        ],
      }),
    ).toEqual([
      "metrics/sewage-rate.yaml:4:8 错误：“topic”写成了文字“生态环境”。只能用小写英文字母、数字和连字符，例如“rural-roads”。",
      "metrics/sewage-rate.yaml:4:8 错误：没有编号是“生态环境”的民生领域。领域编号见“content/topics.yaml”。最接近的写法：environment",
      "tasks/xiji-2025/1.yaml:4:10 错误：没有编号是“enviroment”的民生领域。领域编号见“content/topics.yaml”。最接近的写法：environment",
    ]);
  });

  test("An unknown metric is answered with the nearest", async () => {
    expect(await reportAfter(task, "metric: sewage-rate", "metric: sewage")).toEqual([
      "tasks/xiji-2025/1.yaml:14:13 错误：没有编号是“sewage”的指标。指标编号就是“content/metrics”里的文件名；新指标要先在那里建一个文件。最接近的写法：sewage-rate",
    ]);
  });

  test("A leader of another place is reported with that place", async () => {
    expect(await reportAfter(task, "leaders: [张毓龙]", "leaders: [张毓尤, 李林]")).toEqual([
      "tasks/xiji-2025/1.yaml:7:11 错误：“content/leaders.yaml”里没有“西吉县”的“张毓尤”。请核对姓名；确实是新的责任领导，请在这个文件里加上姓名和地区。最接近的写法：张毓龙",
      "tasks/xiji-2025/1.yaml:7:16 错误：“content/leaders.yaml”里没有“西吉县”的“李林”（“李林”写的是隆德县的）。请核对姓名；确实是新的责任领导，请在这个文件里加上姓名和地区。",
    ]);
  });

  test("A metric that must not be compared with itself is reported", async () => {
    expect(await reportAfter("metrics/toilets-built.yaml", "metric: sewage-rate", "metric: toilets-built")).toEqual([
      "metrics/toilets-built.yaml:7:13 错误：“notComparableWith”里写了指标自己。这里要写另一个容易混淆的指标。",
    ]);
  });

  test("A metric that must not be compared with an unknown one is reported", async () => {
    expect(await reportAfter("metrics/toilets-built.yaml", "metric: sewage-rate", "metric: sewage-rates")).toEqual([
      "metrics/toilets-built.yaml:7:13 错误：没有编号是“sewage-rates”的指标。指标编号就是“content/metrics”里的文件名；新指标要先在那里建一个文件。最接近的写法：sewage-rate",
    ]);
  });

  test("A figure in another unit than its metric is reported", async () => {
    expect(await reportAfter(second, "unit: 座", "unit: 个")).toEqual([
      "tasks/xiji-2025/2.yaml:16:11 错误：单位是“个”，指标“toilets-built”的单位却是“座”。同一个指标要用同一个单位；确实不是一回事，请换一个指标或不写“metric”。最接近的写法：座",
    ]);
  });

  test("A figure with a unit beside a metric without one is reported", async () => {
    expect(await reportAfter("metrics/toilets-built.yaml", "unit: 座", "unit: null")).toEqual([
      "tasks/xiji-2025/2.yaml:16:11 错误：单位是“座”，指标“toilets-built”却没有单位（“unit: null”），不带数字。请换一个指标，或者给这个指标写上单位。",
    ]);
  });

  test("A figure without a unit may belong to a metric with one", async () => {
    expect(
      await reportOf({
        edits: [
          [second, "value: 2300", "value: null"],
          [second, "unit: 座", "unit: null"],
          [second, "bound: exactly", "bound: all"],
        ],
      }),
    ).toEqual([]);
  });

  test("Every wrong answer to a figure is told apart", async () => {
    expect(await reportOf({ scene: "figures-that-answer-the-wrong-figure" })).toEqual([
      "tasks/xiji-2025/2.yaml:18:14 错误：这个数字回应的是它自己。“answers”要写上级的那个数字。",
      "tasks/xiji-2025/2.yaml:26:14 错误：没有编号是“xiji-2025/1/t7”的数字。数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。最接近的写法：xiji-2025/1/t1",
      "tasks/xiji-2025/2.yaml:34:14 错误：“xiji-2025/1/t2”约束的也是“西吉县”，不是上级的数字。“answers”要写上级地区的数字；本级的数字不用互相回应。",
      "tasks/xiji-2025/2.yaml:42:14 错误：“xiji-2025/1/t2”约束的是“西吉县”，不是“隆德县”的上级。“answers”要写上级地区的数字。",
      "tasks/xiji-2025/2.yaml:58:14 错误：“xiji-2025/2/t5”只是背景情况（“kind: context”），不是要求。“answers”要写上级提出的要求；没有要求就删去“answers”。",
    ]);
  });

  test("A correction of things that do not exist is reported", async () => {
    expect(await reportOf({ scene: "a-correction-of-things-that-do-not-exist" })).toEqual([
      "corrections/2026-11-22-first-edition.yaml:4:24 错误：没有编号是“xiji-2024”的文件。文件编号就是“content/documents”里的文件名。最接近的写法：xiji-2025",
      "corrections/2026-11-22-first-edition.yaml:5:22 错误：没有编号是“xiji-2025/7”的任务。任务编号是“文件编号/任务序号”，对应“content/tasks”里的文件。最接近的写法：xiji-2025/1",
    ]);
  });

  test("Tasks of a document that does not exist are reported once", async () => {
    expect(await reportOf({ scene: "tasks-of-a-document-that-does-not-exist" })).toEqual([
      "tasks/xiji-2024/1.yaml:1:1 错误：文件夹“tasks/xiji-2024”里有2项任务，却没有“xiji-2024”这份文件。请先建“content/documents/xiji-2024.mdx”，或者把文件夹改成已有的文件编号。最接近的写法：xiji-2025",
    ]);
  });

  test("Missing task numbers are named at the number of tasks", async () => {
    expect(await reportOf({ scene: "a-task-number-is-missing" })).toEqual([
      "documents/xiji-2025.mdx:13:12 错误：“taskCount”写的是6，实际有3项任务，缺3、5–6。任务要从1起连着编号，一直到最后一项；请补录、删去，或者改正“taskCount”。",
    ]);
  });

  test("Task numbers above the number of tasks are named", async () => {
    expect(await reportOf({ scene: "more-tasks-than-the-document-prints" })).toEqual([
      "documents/xiji-2025.mdx:13:12 错误：“taskCount”写的是2，实际有3项任务，多出3。任务要从1起连着编号，一直到最后一项；请补录、删去，或者改正“taskCount”。",
    ]);
  });

  test("A list that cannot be read does not make every reference to it wrong", async () => {
    expect(await reportAfter("departments.yaml", "  name: 农业农村", "  name: [农业农村")).toEqual([
      "departments.yaml:3:3 错误：这里的格式读不懂：缩进和上面几行没有对齐，或者括号没有结束。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
      "departments.yaml:4:9 错误：这里的格式读不懂：一行里有两个冒号，文字里有冒号时整段加引号。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });

  test("A task that cannot be read does not make references to its figures wrong", async () => {
    expect(await reportAfter(task, "title: ", "title")).toEqual([
      "tasks/xiji-2025/1.yaml:1:1 错误：这里的格式读不懂：上一行可能少了冒号，冒号后面要空一格。请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
    ]);
  });
});
