import { describe, expect, test } from "vitest";
import { problemsOf, reportOf } from "./support/tiny-site.ts";

const scene = "goals-duties-services-money-and-appointments";
const education = "services/education.yaml";
const environment = "services/environment.yaml";
const money = "fiscal/xiji-2025.yaml";
const appointments = "appointments/xiji-2025.yaml";
const edited = (file: string, from: string, to: string) => reportOf({ scene, edits: [[file, from, to]] });

describe("A register beside the tasks", () => {
  test("A file that is named after no document is reported with the nearest name", async () => {
    const files = {
      "appointments/xiji-2024.yaml":
        "notices:\n  - { number: 1号, title: 通知, decided: '2025-01-01', decidedBy: 会议, issued: '2025-01-02', appointments: [{ id: a1, person: 张三, kind: appoint, post: 局长, line: 1 }] }\n",
      "fiscal/zhongwei.yaml":
        "tables:\n  - { id: a, report: 一期, title: 表, printedAs: text, period: '2025', columns: [{ id: b, label: 列, measure: need, unit: null }], rows: [{ id: c, label: 行, cells: {}, line: 1 }] }\n",
    };
    expect(await reportOf({ files })).toEqual([
      "appointments/xiji-2024.yaml:1:1 错误：文件名里的“xiji-2024”不是一份文件的编号，这里的内容没有地方显示。这类文件要用“content/documents”里的文件编号起名。最接近的写法：appointments/xiji-2025.yaml",
      "fiscal/zhongwei.yaml:1:1 错误：文件名里的“zhongwei”不是一份文件的编号，这里的内容没有地方显示。这类文件要用“content/documents”里的文件编号起名。",
    ]);
  });
});

describe("Everyday words", () => {
  test("A word that stands in two groups is reported at the second place", async () => {
    const text = "entries:\n  - say: [上学, 读书]\n    means: [教育]\n  - say: [念书, 上学]\n    means: [义务教育]\n";
    expect(await reportOf({ scene, files: { "synonyms.yaml": text } })).toEqual([
      "synonyms.yaml:4:15 错误：“上学”第2行已经写过。一个说法只写在一组里，请从其中一组删去。",
    ]);
  });
});

describe("The words that search knows", () => {
  const report = (entries: readonly string[]) =>
    reportOf({ scene, files: { "synonyms.yaml": `entries:\n${entries.map((entry) => `  - ${entry}\n`).join("")}` } });

  test("A wording of documents that stands in no file is reported with what to do", async () => {
    expect(await report(["{ say: [下水道], means: [生活污水, 化粪池] }"])).toEqual([
      "synonyms.yaml:2:33 提醒：“化粪池”在内容里一处也没有写到，查不出东西。“means”只写内容里真有的说法。请改成内容里的写法，或移到“say”里。",
    ]);
  });

  test("Two things of one name, and a wording that stands on both sides, are reported", async () => {
    const [first, second] = ["{ say: [下水道], means: [生活污水] }", "{ say: [脏水, 生活污水], means: [生活污水] }"];
    expect(await report([first, second])).toEqual([
      "synonyms.yaml:3:17 错误：“生活污水”第3行已经写在“means”里。文件里的说法自己就能查到，请从“say”里删去。",
      "synonyms.yaml:3:32 错误：“生活污水”第2行已经是一条的名字。“means”的第一个说法是这件事的名字，不能再给别的条目当名字。请换一个排在前面，或把两条合成一条。",
    ]);
  });

  test("A wording that would be taken for a figure or for pinyin is reported", async () => {
    expect(await report(["{ say: ['120', hb, 污水井], means: [生活污水] }"])).toEqual([
      "synonyms.yaml:2:13 错误：“120”太短，会和数字、拼音字头混在一起。请写长一点，或删去。",
      "synonyms.yaml:2:20 错误：“hb”太短，会和数字、拼音字头混在一起。请写长一点，或删去。",
    ]);
  });
});

describe("A field of services", () => {
  test("A file that is named after no field is reported with the nearest name", async () => {
    const text =
      "document: xiji-2025\nscope: ningxia\ntopic: educatio\norder: 3\ngoal: 目标\nprintedCount: 1\nlines: [1, 2]\nservices:\n  - { id: a, name: 甲, plain: 乙 }\n";
    expect(await reportOf({ scene, files: { "services/educatio.yaml": text } })).toEqual([
      "services/educatio.yaml:1:1 错误：文件名里的“educatio”不是一个民生领域的编号。这类文件要用“content/topics.yaml”里的领域编号起名。最接近的写法：services/education.yaml",
      "services/educatio.yaml:3:8 错误：没有编号是“educatio”的民生领域。领域编号见“content/topics.yaml”。最接近的写法：education",
    ]);
  });

  test("A field that differs from the file's name is reported once", async () => {
    expect(await edited(education, "topic: education", "topic: environment")).toEqual([
      "services/education.yaml:3:8 错误：“topic”写的是“environment”，文件名里却是“education”。两处要写同一个民生领域的编号。最接近的写法：education",
    ]);
    expect(await edited(education, "topic: education", "topic: eduction")).toEqual([
      "services/education.yaml:3:8 错误：没有编号是“eduction”的民生领域。领域编号见“content/topics.yaml”。最接近的写法：education",
    ]);
  });

  test("Unknown documents, places and tasks are answered with the nearest", async () => {
    expect(
      await reportOf({
        scene,
        edits: [
          [education, "document: xiji-2025", "document: xiji-2024"],
          [education, "scope: ningxia", "scope: ninxia"],
          [education, "xiji-2025/2]", "xiji-2025/20]"],
        ],
      }),
    ).toEqual([
      "services/education.yaml:1:11 错误：没有编号是“xiji-2024”的文件。文件编号就是“content/documents”里的文件名。最接近的写法：xiji-2025",
      "services/education.yaml:2:8 错误：没有编号是“ninxia”的地区。地区编号见“content/places.yaml”。最接近的写法：ningxia",
      "services/education.yaml:15:26 错误：没有编号是“xiji-2025/20”的任务。任务编号是“文件编号/任务序号”，对应“content/tasks”里的文件。最接近的写法：xiji-2025/2",
    ]);
  });

  test("A task in another form than document and number is reported in words", async () => {
    expect((await edited(education, "xiji-2025/2]", "xiji-2025-2]"))[0]).toBe(
      "services/education.yaml:15:26 错误：“tasks的第2条”写成了文字“xiji-2025-2”。要写任务的完整编号“文件编号/任务序号”，例如“xiji-2025/14”。",
    );
  });

  test("A count that differs from the printed one is only a warning", async () => {
    expect(await edited(education, "printedCount: 2", "printedCount: 3")).toEqual([
      "services/education.yaml:6:15 提醒：原文写共计3项，列了2项。请核对有没有漏录、多录；原文就是这样的，不用改。",
    ]);
    const problems = await problemsOf({ scene, edits: [[education, "printedCount: 2", "printedCount: 1"]] });
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("A service's identifier used twice is reported, also between two files", async () => {
    expect(await edited(education, "id: free-textbooks", "id: preschool-aid")).toEqual([
      "services/education.yaml:12:9 错误：服务编号“preschool-aid”在“services/education.yaml”第9行已经用过。全部“services”文件里，每个服务编号只能用一次，请改一个。",
    ]);
    expect(await edited(environment, "id: drinking-water", "id: free-textbooks")).toEqual([
      "services/environment.yaml:9:9 错误：服务编号“free-textbooks”在“services/education.yaml”第12行已经用过。全部“services”文件里，每个服务编号只能用一次，请改一个。",
    ]);
  });

  test("Two fields of one list at the same position are reported", async () => {
    expect(await edited(environment, "order: 2", "order: 1")).toEqual([
      "services/environment.yaml:4:8 错误：顺序“1”在“services/education.yaml”第4行已经用过。同一份清单里每个领域的“order”都不同，照原文先后写。",
    ]);
  });
});

describe("A table of money", () => {
  test("A cell under no column is reported at its name", async () => {
    expect(await edited(money, "share: { value: 43", "shares: { value: 43")).toEqual([
      "fiscal/xiji-2025.yaml:22:11 错误：表“year-need”没有编号是“shares”的列。“cells”里的名称要用列的编号：need、share。最接近的写法：share",
    ]);
  });

  test("A cell under a name that is no identifier says so as well", async () => {
    expect(await edited(money, "share: { value: 43", "占比: { value: 43")).toEqual([
      "fiscal/xiji-2025.yaml:22:11 错误：“cells里的名称”写成了文字“占比”。只能用小写英文字母、数字和连字符，例如“rural-roads”。",
      "fiscal/xiji-2025.yaml:22:11 错误：表“year-need”没有编号是“占比”的列。“cells”里的名称要用列的编号：need、share。",
    ]);
  });

  test("A cell that is no record is reported", async () => {
    expect(await edited(money, "share: { value: 43, stated: 占43% }", "share: 43")).toEqual([
      "fiscal/xiji-2025.yaml:22:18 错误：“share”写成了数字43。这里要写一组“名称: 内容”。",
    ]);
  });

  test("A misspelt name in a cell is answered with the right one", async () => {
    expect(await edited(money, "share: { value: 43", "share: { valu: 43")).toEqual([
      "fiscal/xiji-2025.yaml:22:11 错误：少了“value”这一项（印的数值，用列的单位；下降写负数；印“-”写 null）。请补上；原文没有的写“null”。",
      "fiscal/xiji-2025.yaml:22:20 错误：这里没有“valu”这一项。可以写的有：value、stated。最接近的写法：value",
    ]);
  });

  test("A value with its unit is answered with the bare number, never multiplied out", async () => {
    expect(await edited(money, "need: { value: 43.2", "need: { value: 43.2万元")).toEqual([
      "fiscal/xiji-2025.yaml:21:26 错误：“value”写成了文字“43.2万元”。这里要写不带引号、不带单位的数字，单位另写在“unit”里，“万”“亿”不换算。最接近的写法：43.2",
    ]);
  });

  test("Tables, columns, rows and goals with an identifier used twice are reported", async () => {
    expect(
      await reportOf({
        scene,
        edits: [
          [money, "id: direct-funds", "id: year-need"],
          [money, "{ id: share,", "{ id: need,"],
          [money, "          share: { value: 43, stated: 占43% }\n", ""],
          [money, "id: wages", "id: total"],
          [money, "rows: [total, wages]", "rows: [total]"],
          [money, "id: paid-late", "id: year-need"],
          [
            money,
            "reasons:",
            "  - { id: march-payment, label: 又一个, value: 1, unit: '%', due: '2025', stated: 1%, line: 1 }\nreasons:",
          ],
        ],
      }),
    ).toEqual([
      "fiscal/xiji-2025.yaml:9:15 错误：编号“need”第8行已经用过。每个编号只能用一次，请改一个。",
      "fiscal/xiji-2025.yaml:17:13 错误：编号“total”第11行已经用过。每个编号只能用一次，请改一个。",
      "fiscal/xiji-2025.yaml:23:9 错误：编号“year-need”第2行已经用过。每个编号只能用一次，请改一个。",
      "fiscal/xiji-2025.yaml:44:11 错误：编号“march-payment”第37行已经用过。每个编号只能用一次，请改一个。",
      "fiscal/xiji-2025.yaml:46:9 错误：编号“year-need”第2行已经用过。每个编号只能用一次，请改一个。",
    ]);
  });

  test("Two tables may have rows of one name", async () => {
    expect(await edited(money, "rows: [total, wages]", "rows: [total]")).toEqual([]);
  });

  test("A paying office that no department knows is answered with the nearest", async () => {
    expect(await edited(money, "payer: 商务局", "payer: 商务厅")).toEqual([
      "fiscal/xiji-2025.yaml:19:16 错误：“content/departments.yaml”里没有“商务厅”这个叫法。原文确实这样印的，请打开这个文件，在对应部门的“aliases”下面加一行“- 商务厅”。最接近的写法：商务局",
    ]);
  });

  test("A reason for a table or a row that does not exist is answered with the nearest", async () => {
    expect(await edited(money, "table: year-need", "table: year-needs")).toEqual([
      "fiscal/xiji-2025.yaml:47:12 错误：这个文件里没有编号是“year-needs”的表。“table”要写这个文件里一张表的编号。最接近的写法：year-need",
    ]);
    expect(await edited(money, "rows: [total, wages]", "rows: [total, wage]")).toEqual([
      "fiscal/xiji-2025.yaml:48:19 错误：表“year-need”没有编号是“wage”的行。“rows”要写这张表里行的编号。最接近的写法：wages",
    ]);
    expect(await edited(money, "table: year-need", "table: direct-funds")).toEqual([
      "fiscal/xiji-2025.yaml:48:19 错误：表“direct-funds”没有编号是“wages”的行。“rows”要写这张表里行的编号。",
    ]);
  });
});

describe("A list of appointments", () => {
  test("An identifier used twice is reported, also between two notices", async () => {
    expect(await edited(appointments, "id: a2", "id: a1")).toEqual([
      "appointments/xiji-2025.yaml:19:13 错误：编号“a1”第8行已经用过。每个编号只能用一次，请改一个。",
    ]);
  });

  test("A kind of appointment that does not exist is answered with all kinds", async () => {
    expect(await edited(appointments, "kind: appoint", "kind: appointed")).toEqual([
      "appointments/xiji-2025.yaml:10:15 错误：“kind”写成了文字“appointed”。只能写：appoint、remove、engage、disengage。最接近的写法：appoint",
    ]);
  });
});
