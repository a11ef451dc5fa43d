import { describe, expect, test } from "vitest";
import { reportAfter, reportOf } from "./support/tiny-site.ts";

const task = "tasks/xiji-2025/1.yaml";
const second = "tasks/xiji-2025/2.yaml";
const document = "documents/xiji-2025.mdx";

describe("The value of a field", () => {
  test("A misspelt field name is answered with the nearest right one and the list of all", async () => {
    expect(await reportAfter(task, "\nfunding:", "\nfundin:")).toEqual([
      "tasks/xiji-2025/1.yaml:31:1 错误：这里没有“fundin”这一项。可以写的有：title、number、summary、topics、lead、cooperating、cooperatingTerm、responsible、leaders、due、source、targets、funding、keywords、ignored、note。最接近的写法：funding",
    ]);
  });

  test("A misspelt field name is found at every level", async () => {
    expect(
      await reportOf({
        edits: [
          [task, "  lines: [1, 9]", "  lines: [1, 9]\n  page: 3"],
          [task, "due: '2027'", "duee: '2027'"],
        ],
      }),
    ).toEqual([
      "tasks/xiji-2025/1.yaml:11:3 错误：这里没有“page”这一项。可以写的有：section、lines。",
      "tasks/xiji-2025/1.yaml:21:5 错误：这里没有“duee”这一项。可以写的有：id、label、metric、measuredAs、kind、scope、scopeNote、bound、value、valueTo、unit、stated、due、dueNote、period、baseline、baselineYear、relativeTo、shown、nature、strive、role、answers、replaces、differs、money、note。最接近的写法：due",
    ]);
  });

  test("A missing field is reported at its parent with its meaning", async () => {
    expect(await reportAfter(task, "  section: 一、农村环境\n", "")).toEqual([
      "tasks/xiji-2025/1.yaml:8:1 错误：少了“section”这一项（所在的标题，例如“三、关注、关爱妇女儿童”；多级标题用“ / ”隔开）。请补上。",
    ]);
  });

  test("A missing field that may be null says so", async () => {
    expect(await reportAfter("metrics/sewage-rate.yaml", "unit: '%'\n", "")).toEqual([
      "metrics/sewage-rate.yaml:1:1 错误：少了“unit”这一项（基本单位，不带万、亿；没有数字的写 null）。请补上；原文没有的写“null”。",
    ]);
  });

  test("One misspelt field hides no other problem of the same record", async () => {
    expect(
      await reportOf({
        edits: [
          [task, "unit: '%'", "unit: null"],
          [task, "\nfunding:", "\nfundin:"],
          [second, "responsible:", "lead: [商务局]\nresponsible:"],
          [second, "number: '2'", "numbr: '2'"],
        ],
      }),
    ).toEqual([
      "tasks/xiji-2025/1.yaml:18:11 错误：“unit”写成了空。有数值就要写单位（“unit”），没有单位的计数请写“个”“项”等量词。",
      "tasks/xiji-2025/1.yaml:31:1 错误：这里没有“fundin”这一项。可以写的有：title、number、summary、topics、lead、cooperating、cooperatingTerm、responsible、leaders、due、source、targets、funding、keywords、ignored、note。最接近的写法：funding",
      "tasks/xiji-2025/2.yaml:1:1 错误：少了“number”这一项（原文印的编号，例如 一（三）、14）。请补上。",
      "tasks/xiji-2025/2.yaml:2:1 错误：这里没有“numbr”这一项。可以写的有：title、number、summary、topics、lead、cooperating、cooperatingTerm、responsible、leaders、due、source、targets、funding、keywords、ignored、note。最接近的写法：number",
      "tasks/xiji-2025/2.yaml:6:14 错误：“responsible”写成了列表“农业农村局”。写了牵头单位（“lead”）就不写“responsible”；原文没有牵头单位时才用“responsible”。",
    ]);
  });

  test("A way of measuring without a metric is reported", async () => {
    expect(await reportAfter(second, "    metric: toilets-built", "    measuredAs: 建成率")).toEqual([
      "tasks/xiji-2025/2.yaml:12:17 错误：“measuredAs”写成了文字“建成率”。“measuredAs”说明这个指标在原文里的叫法或口径，要和“metric”一起写。",
    ]);
  });

  test("An empty field is reported with its meaning", async () => {
    expect(await reportAfter(task, "title: 改善农村人居环境", "title:")).toEqual([
      "tasks/xiji-2025/1.yaml:1:7 错误：“title”后面是空的（任务的正式名称，照原文写）。请写上内容。",
    ]);
  });

  test("Text where yes or no belongs is reported", async () => {
    expect(await reportAfter("site.yaml", "official: false", "official: 否")).toEqual([
      "site.yaml:2:11 错误：“official”写成了文字“否”。这里要写“true”或“false”（是不是政府官方网站）。",
    ]);
  });

  test("Text where a list belongs is answered with a list", async () => {
    expect(await reportAfter(task, "lead: [农业农村局]", "lead: 农业农村局")).toEqual([
      "tasks/xiji-2025/1.yaml:5:7 错误：“lead”写成了文字“农业农村局”。这里要写列表（每条一行，以“- ”开头）（牵头单位，照原文印的名称写）。最接近的写法：[农业农村局]",
    ]);
  });

  test("A record where text belongs is reported", async () => {
    expect(await reportAfter(task, "label: 建设资金", "label: { 用途: 建设 }")).toEqual([
      "tasks/xiji-2025/1.yaml:33:12 错误：“label”写成了一组“名称: 内容”。这里要写文字（这笔钱做什么用）。",
    ]);
  });

  test("A word that is no option is answered with the nearest and all options", async () => {
    expect(await reportAfter(task, "bound: at-least", "bound: at_least")).toEqual([
      "tasks/xiji-2025/1.yaml:16:12 错误：“bound”写成了文字“at_least”。只能写：at-least、at-most、exactly、about、more-than、less-than、all。最接近的写法：at-least",
    ]);
  });

  test("A printed passage longer than 30 characters is reported with its length", async () => {
    expect(
      await reportAfter(
        task,
        "stated: 达到45%以上",
        "stated: 到2027年全区农村生活污水治理率力争达到百分之四十五以上的水平左右",
      ),
    ).toEqual(["tasks/xiji-2025/1.yaml:19:13 错误：“stated”有34个字，太长了。最多30个字，请删去4个。"]);
  });

  test("A list that is too short is reported", async () => {
    expect(await reportAfter(task, "topics: [environment]", "topics: []")).toEqual([
      "tasks/xiji-2025/1.yaml:4:9 错误：“topics”只有0条。至少要有1条。",
    ]);
  });

  test("A list that is too long is reported", async () => {
    expect(await reportAfter(task, "lines: [1, 9]", "lines: [1, 9, 12]")).toEqual([
      "tasks/xiji-2025/1.yaml:10:10 错误：“lines”有3条，太多了。最多2条。",
    ]);
  });

  test("A number that is too small is reported", async () => {
    expect(await reportAfter(task, "amount: 8600000", "amount: 0")).toEqual([
      "tasks/xiji-2025/1.yaml:34:13 错误：“amount”写成了0，太小了。要大于0。",
    ]);
  });

  test("A number so big that digits would be lost is reported", async () => {
    expect(await reportAfter(task, "amount: 8600000", "amount: 12345678901234567890")).toEqual([
      "tasks/xiji-2025/1.yaml:34:13 错误：“amount”写成了12345678901234567000，太大了。最大是9000000000000000。",
    ]);
  });

  test("Line numbers in the wrong order are reported", async () => {
    expect(await reportAfter(task, "lines: [1, 9]", "lines: [9, 1]")).toEqual([
      "tasks/xiji-2025/1.yaml:10:10 错误：“lines”写成了列表“9、1”。起止行号要从小到大写，例如“[12, 18]”。",
    ]);
  });

  test("A unit written twice in one list is reported where it stands again", async () => {
    expect(await reportAfter(task, "cooperating: [商务局]", "cooperating: [商务局, 商务局]")).toEqual([
      "tasks/xiji-2025/1.yaml:6:20 错误：“商务局”在“cooperating”里写了两次。请只保留一个。",
    ]);
  });

  test("Two figures with one key are reported at the second", async () => {
    expect(await reportAfter(task, "id: f1", "id: t1")).toEqual([
      "tasks/xiji-2025/1.yaml:32:9 错误：编号“t1”在这个文件里用了两次。每个数字的编号都要不同，请改一个。",
    ]);
  });

  test("A key with a leading zero is reported", async () => {
    expect(await reportAfter(task, "id: f1", "id: f01")).toEqual([
      "tasks/xiji-2025/1.yaml:32:9 错误：“id”写成了文字“f01”。编号写一个小写字母加数字，例如“t1”“t2”“f1”，数字前面不加0。",
    ]);
  });

  test("An identifier with capitals is answered with the nearest right one", async () => {
    expect(await reportAfter("topics.yaml", "id: education", "id: School_Education")).toEqual([
      "topics.yaml:6:7 错误：“id”写成了文字“School_Education”。只能用小写英文字母、数字和连字符，例如“rural-roads”。最接近的写法：school-education",
    ]);
  });

  test("A web address with another scheme is refused", async () => {
    expect(
      await reportAfter(document, "published: https://example.cn/a.html", "published: javascript:alert(1)"),
    ).toEqual([
      "documents/xiji-2025.mdx:10:12 错误：“published”写成了文字“javascript:alert(1)”。网址要以“https://”或“http://”开头。",
    ]);
  });

  test("HTML in a text is refused", async () => {
    expect(await reportAfter(task, "改善农村", "改善<b>农村")).toEqual([
      "tasks/xiji-2025/1.yaml:1:8 错误：这里有HTML标签“<b>”。不能写HTML，请去掉尖括号“<”“>”，只留文字。",
    ]);
  });

  test("A less-than sign before a number is text", async () => {
    expect(await reportAfter(task, "改善农村", "改善<5%农村")).toEqual([]);
  });

  test("A blank at the end of a text is answered with the text without it", async () => {
    expect(await reportAfter(task, "title: 改善农村人居环境", "title: '改善农村人居环境 '")).toEqual([
      "tasks/xiji-2025/1.yaml:1:8 错误：“title”的开头或结尾有多余的空格或换行。请删去。最接近的写法：改善农村人居环境",
    ]);
  });

  test("A text of two lines is refused", async () => {
    expect(await reportAfter(task, "title: 改善农村人居环境", "title: |-\n  改善\n  农村")).toEqual([
      "tasks/xiji-2025/1.yaml:1:8 错误：“title”写成了文字“改善↵农村”。要写在一行里，中间不能换行或用Tab键。",
    ]);
  });

  test("A character hidden behind an escape is found", async () => {
    expect(await reportAfter(task, "title: 改善农村人居环境", 'title: "改善\\u200B农村"')).toEqual([
      "tasks/xiji-2025/1.yaml:1:8 错误：这里有看不见的字符（U+200B）。请删去；看不准时把这一段文字重新输入一遍。",
    ]);
  });

  test("A path instead of a file name of the transcript is refused", async () => {
    expect(await reportAfter(document, "original: xiji-2025.txt", "original: ../../etc/passwd")).toEqual([
      "documents/xiji-2025.mdx:19:11 错误：“original”写成了文字“../../etc/passwd”。要写文字稿的文件名，只含小写英文字母、数字和连字符，以“.txt”结尾，例如“xiji-2025.txt”。",
    ]);
  });

  test("A field named __proto__ is an unknown field like any other", async () => {
    expect(await reportAfter("topics.yaml", "- id: education", "- __proto__: 1\n  id: education")).toEqual([
      "topics.yaml:6:3 错误：这里没有“__proto__”这一项。可以写的有：id、name、plain、order、national。",
    ]);
  });

  test("A list where a record belongs is reported", async () => {
    expect(await reportOf({ files: { "site.yaml": "- a\n" } })).toEqual([
      "site.yaml:1:1 错误：“整个文件”写成了列表“a”。这里要写一组“名称: 内容”。",
    ]);
  });

  test("A record where a list of records belongs is reported", async () => {
    expect(await reportOf({ files: { "topics.yaml": "environment: 生态环境\n" } })).toEqual([
      "topics.yaml:1:1 错误：“整个文件”写成了一组“名称: 内容”。这里要写列表（每条一行，以“- ”开头）。",
    ]);
  });
});
