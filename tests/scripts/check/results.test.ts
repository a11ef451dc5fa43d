import { describe, expect, test } from "vitest";
import { reportOf } from "./support/tiny-site.ts";

const scene = "results-and-a-changed-target";
const toilets = "results/xiji-2025/2-2026-01-08.yaml";
const sewage = "results/xiji-2025/1-2025-09-01.yaml";
const later = "tasks/xiji-2026/1.yaml";
const edited = (file: string, from: string, to: string) => reportOf({ scene, edits: [[file, from, to]] });

/** The report on the result of the toilets under another name. */
const renamed = (name: string, text: string) => reportOf({ scene, files: { [toilets]: null, [name]: text } });

const text = `asOf: '2025'
published: '2026-01-08'
source: { title: 报告, publisher: 西吉县人民政府, url: null }
recordedBy: 张三
recordedOn: '2026-01-10'
values: [{ target: t1, value: 2350, unit: 座, stated: 新建户厕2350座 }]
`;

test("A number with its source, and words with theirs, are in order", async () => {
  expect(await reportOf({ scene })).toEqual([]);
});

describe("The file of a result", () => {
  test("is named after the number of the task and the day of publication", async () => {
    expect(await renamed("results/xiji-2025/02-2026.1.8.yaml", text)).toEqual([
      "results/xiji-2025/02-2026.1.8.yaml:1:1 错误：文件名“results/xiji-2025/02-2026.1.8.yaml”不合规矩。这类文件的名字是“results/文件编号/任务序号-公布日期.yaml”，先写任务序号，再写公布日期，例如“14-2026-01-08.yaml”；整份文件的目标写“goals-2026-01-08.yaml”。最接近的写法：results/xiji-2025/2-2026-01-08.yaml",
    ]);
  });

  test("without a day is refused without a guess", async () => {
    expect((await renamed("results/xiji-2025/2.yaml", text))[0]).toMatch(/例如“14-2026-01-08\.yaml”；.*\.yaml”。$/u);
  });

  test("names another day than the source", async () => {
    expect(await edited(toilets, "published: '2026-01-08'", "published: '2026-01-09'")).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:2:12 错误：文件名里的日期是“2026-01-08”，“published”却是“2026-01-09”。文件名要写来源公布的日子（“published”）；不知道公布日期的，写录入的日子（“recordedOn”）。",
    ]);
    expect(await edited(sewage, "recordedOn: '2025-09-01'", "recordedOn: '2025-09-02'")).toEqual([
      "results/xiji-2025/1-2025-09-01.yaml:8:13 错误：文件名里的日期是“2025-09-01”，“recordedOn”却是“2025-09-02”。文件名要写来源公布的日子（“published”）；不知道公布日期的，写录入的日子（“recordedOn”）。",
    ]);
  });

  test("of a task or a document that does not exist is answered with the nearest", async () => {
    expect(await renamed("results/xiji-2025/20-2026-01-08.yaml", text)).toEqual([
      "results/xiji-2025/20-2026-01-08.yaml:1:1 错误：没有编号是“xiji-2025/20”的任务，这个结果没有地方显示。文件夹写文件编号，文件名开头写任务序号，对应“content/tasks”里的文件。最接近的写法：xiji-2025/2",
    ]);
    expect(await renamed("results/xiji-2024/2-2026-01-08.yaml", text)).toEqual([
      "results/xiji-2024/2-2026-01-08.yaml:1:1 错误：没有编号是“xiji-2024”的文件，这个结果没有地方显示。“results”里的文件夹要用“content/documents”里的文件编号起名。最接近的写法：xiji-2025",
    ]);
  });
});

describe("A published number", () => {
  test("of a figure that the task does not have is answered with the nearest", async () => {
    expect(await edited(toilets, "target: t1", "target: t2")).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:10:13 错误：“xiji-2025/2”里没有编号是“t2”的数字。“target”要写承诺里那个数字的编号（“targets”里的“id”）。最接近的写法：t1",
    ]);
  });

  test("in another unit than promised needs a word on the difference", async () => {
    expect(await edited(toilets, "unit: 座", "unit: 户")).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:12:11 错误：单位是“户”，承诺的数字单位却是“座”。请换算成同一个单位；确实不是一回事，请写“differs”说明差在哪里。最接近的写法：座",
    ]);
    expect(await edited(toilets, "unit: 座", "unit: 户\n    differs: 来源数的是户，承诺的是座")).toEqual([]);
  });

  test("of what exists already is refused", async () => {
    const edits = [["tasks/xiji-2025/2.yaml", "    scope: xiji", "    kind: context\n    scope: xiji"]] as const;
    expect(await reportOf({ scene, edits })).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:10:13 错误：“t1”只是背景情况（“kind: context”），不是承诺。结果只和承诺的数字相比，请删去这一条。",
    ]);
  });

  test("of one figure twice in a file is refused", async () => {
    const again = "stated: 新建户厕2350座\n  - { target: t1, value: 2350, unit: 座, stated: 2350座 }";
    expect(await edited(toilets, "stated: 新建户厕2350座", again)).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:14:15 错误：编号“t1”在这个文件里用了两次。每个数字的编号都要不同，请改一个。",
    ]);
  });
});

describe("A result", () => {
  test("without a source is refused", async () => {
    const source = "source:\n  title: 项目进展通报\n  publisher: 西吉县农业农村局\n  url: null\n";
    expect(await edited(sewage, source, "")).toEqual([
      "results/xiji-2025/1-2025-09-01.yaml:1:1 错误：少了“source”这一项（来源：每个结果都要有）。请补上。",
    ]);
  });

  test("that says nothing is refused", async () => {
    expect(await edited(sewage, "progress:\n  state: not-started\n  stated: 尚未开工\n", "")).toEqual([
      "results/xiji-2025/1-2025-09-01.yaml:1:1 错误：少了“values”这一项（公布的数字，承诺里的一个数字一条；来源只有文字说法时不写，写“progress”）。请补上。",
    ]);
  });

  test("with numbers of work that has not begun is refused", async () => {
    const values = "values: [{ target: t2, value: 5, unit: '%', stated: 5% }]\nprogress:";
    expect(await edited(sewage, "progress:", values)).toEqual([
      "results/xiji-2025/1-2025-09-01.yaml:11:3 错误：“progress”写成了一组“名称: 内容”。来源说还没有开工（“not-started”），就不会有公布的数字；有数字时请改写“not-done”或“done”。",
    ]);
  });

  test("recorded before it was published is refused", async () => {
    expect(await edited(toilets, "recordedOn: '2026-01-10'", "recordedOn: '2026-01-07'")).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:8:13 错误：“recordedOn”写成了文字“2026-01-07”。录入的日子不能早于来源公布的日子（“published”）。",
    ]);
  });

  test("of a time after its publication is refused, and so is one of a time before the document", async () => {
    expect(await edited(toilets, "asOf: '2025'", "asOf: '2026-02'")).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:1:7 错误：“asOf”写成了文字“2026-02”。结果说的时间不能晚于公布或录入的日子。",
    ]);
    expect(await edited(toilets, "asOf: '2025'", "asOf: '2024-12'")).toEqual([
      "results/xiji-2025/2-2026-01-08.yaml:1:7 错误：结果说的是2024-12，这份文件却是2025年的。结果要说文件发出以后的情况；以前的情况写在那个数字的“baseline”里。",
    ]);
  });

  test("of the same source and time twice is reported at the second file", async () => {
    const files = {
      "results/xiji-2025/2-2026-02-08.yaml": text
        .replaceAll("01-08", "02-08")
        .replaceAll("01-10", "02-10")
        .replace("报告", "2026年政府工作报告"),
    };
    expect(await reportOf({ scene, files })).toEqual([
      "results/xiji-2025/2-2026-02-08.yaml:3:9 错误：同一个来源、同一个时间的结果，“results/xiji-2025/2-2026-01-08.yaml”里已经记过。一个来源对一项承诺只记一次，请合并成一个文件。",
    ]);
  });

  test("of the goals of a whole document holds numbers only", async () => {
    const goals = "results/xiji-2025/goals-2026-01-08.yaml";
    const progress = "progress: { state: done, stated: 已完成 }\n";
    const words = text.replace(/values:.*\n/u, progress);
    expect(await reportOf({ scene, files: { [goals]: words } })).toEqual([
      "results/xiji-2025/goals-2026-01-08.yaml:6:11 错误：整份文件的结果里写了“progress”。整份文件的目标只记数字（“values”）；一项任务做到哪一步，请写在那一项的结果里。",
    ]);
  });
});

describe("A figure that changes one of an earlier paper", () => {
  test("names a figure that exists", async () => {
    expect(await edited(later, "replaces: xiji-2025/2/t1", "replaces: xiji-2025/2/t9")).toEqual([
      "tasks/xiji-2026/1.yaml:18:15 错误：没有编号是“xiji-2025/2/t9”的数字。数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。最接近的写法：xiji-2025/2/t1",
    ]);
  });

  test("is not itself", async () => {
    expect(await edited(later, "replaces: xiji-2025/2/t1", "replaces: xiji-2026/1/t1")).toEqual([
      "tasks/xiji-2026/1.yaml:18:15 错误：这个数字改的是它自己。“replaces”要写以前文件里的那个数字。",
    ]);
  });

  test("stands in another document", async () => {
    const first = "tasks/xiji-2025/1.yaml";
    expect(await edited(first, "answers: xiji-2025/1/t1", "replaces: xiji-2025/1/t1")).toEqual([
      "tasks/xiji-2025/1.yaml:30:15 错误：“xiji-2025/1/t1”也在这份文件里。“replaces”只用于后来的文件改了以前文件定的目标。",
    ]);
  });

  test("stands in a later document", async () => {
    const sentence =
      "“replaces”写在后来的文件里，指向以前的文件；同一年的两份文件，要都写了成文日期（“issued”）才分得出先后。";
    expect(await edited("documents/xiji-2026.mdx", "year: 2026", "year: 2024")).toEqual([
      `tasks/xiji-2026/1.yaml:18:15 错误：“xiji-2025/2/t1”所在的文件（2025）不比这份文件（2024）早。${sentence}`,
    ]);
    expect(await edited("documents/xiji-2026.mdx", "year: 2026", "year: 2025")).toEqual([]);
    const edits = [
      ["documents/xiji-2026.mdx", "year: 2026", "year: 2025"],
      ["documents/xiji-2026.mdx", "issued: '2026-03-31'", "issued: '2025-03-01'"],
    ] as const;
    expect(await reportOf({ scene, edits })).toEqual([
      `tasks/xiji-2026/1.yaml:18:15 错误：“xiji-2025/2/t1”所在的文件（2025-03-31）不比这份文件（2025-03-01）早。${sentence}`,
    ]);
  });

  test("binds the same place and measures the same thing", async () => {
    expect(await edited(later, "scope: xiji", "scope: ningxia")).toEqual([
      "tasks/xiji-2026/1.yaml:18:15 错误：“xiji-2025/2/t1”约束的是“西吉县”，这个数字约束的是“宁夏回族自治区”。改的是同一个目标，约束的地区就应当相同，请核对。",
    ]);
    const edits = [
      [later, "metric: toilets-built", "metric: sewage-rate"],
      [later, "unit: 座", "unit: '%'"],
    ] as const;
    expect(await reportOf({ scene, edits })).toEqual([
      "tasks/xiji-2026/1.yaml:18:15 错误：“xiji-2025/2/t1”的指标是“toilets-built”，这个数字的指标是“sewage-rate”。改的是同一个目标，指标就应当相同；不是一回事，请删去“replaces”。",
    ]);
  });

  test("is the only one that changes it", async () => {
    const second =
      "  - { id: t2, label: 又一个, scope: xiji, bound: exactly, value: 1, unit: 座, stated: 1座, replaces: xiji-2025/2/t1 }\n";
    expect(await edited(later, "    replaces: xiji-2025/2/t1\n", `    replaces: xiji-2025/2/t1\n${second}`)).toEqual([
      "tasks/xiji-2026/1.yaml:19:97 错误：“xiji-2025/2/t1”已经在“tasks/xiji-2026/1.yaml”第18行改过。一个目标改了几次，要一次接一次地写：这里请写上一次改成的那个数字。",
    ]);
  });
});
