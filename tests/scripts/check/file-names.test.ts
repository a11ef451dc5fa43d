import { describe, expect, test } from "vitest";
import { reportOf } from "./support/tiny-site.ts";

describe("The name of a file", () => {
  test("A task number with a leading zero is answered with the right name", async () => {
    expect(await reportOf({ scene: "one-task-under-two-file-names" })).toEqual([
      "tasks/xiji-2025/02.yaml:1:1 错误：文件名“tasks/xiji-2025/02.yaml”不合规矩。这类文件的名字是“tasks/文件编号/任务序号.yaml”，序号写阿拉伯数字，前面不加0。最接近的写法：tasks/xiji-2025/2.yaml",
      "tasks/xiji-2025/2.yaml:1:1 错误：“tasks/xiji-2025/2.yaml”和“tasks/xiji-2025/02.yaml”只差大小写或写法，会被当成同一个文件。请只留一个，或者给其中一个另起名字。",
    ]);
  });

  test("A misspelt folder is reported once with the nearest right one", async () => {
    expect(await reportOf({ scene: "a-folder-with-a-misspelt-name" })).toEqual([
      "task/xiji-2025/3.yaml:1:1 错误：不认识文件夹“task”，里面有2个文件不会出现在网站上。内容只能放在这些文件夹里：metrics、documents、tasks、services、fiscal、appointments、checks、corrections。最接近的写法：tasks",
    ]);
  });

  test("Files that belong nowhere are answered with what does", async () => {
    expect(await reportOf({ scene: "stray-files-between-the-content" })).toEqual([
      "notes.txt:1:1 错误：文件“notes.txt”放在这里不会出现在网站上。这里只收：site.yaml、places.yaml、departments.yaml、topics.yaml、leaders.yaml、synonyms.yaml。请改名、移走或删去。",
      "place.yaml:1:1 错误：文件“place.yaml”放在这里不会出现在网站上。这里只收：site.yaml、places.yaml、departments.yaml、topics.yaml、leaders.yaml、synonyms.yaml。请改名、移走或删去。最接近的写法：places.yaml",
      "tasks/3.yaml:1:1 错误：文件“tasks/3.yaml”放在这里不会出现在网站上。这里只收：tasks/文件编号/任务序号.yaml。请改名、移走或删去。",
      "tasks/xiji-2025/copy/3.yaml:1:1 错误：文件“tasks/xiji-2025/copy/3.yaml”放在这里不会出现在网站上。这里只收：tasks/文件编号/任务序号.yaml。请改名、移走或删去。最接近的写法：tasks/xiji-2025/3.yaml",
      "tasks/xiji-2025/photo.jpg:1:1 错误：文件“tasks/xiji-2025/photo.jpg”放在这里不会出现在网站上。这里只收：tasks/文件编号/任务序号.yaml。请改名、移走或删去。",
    ]);
  });

  test("A correction is named after a real day and a slug", async () => {
    expect(await reportOf({ scene: "corrections-with-wrong-file-names" })).toEqual([
      "corrections/2026-02-30-second.yaml:1:1 错误：文件名“corrections/2026-02-30-second.yaml”不合规矩。这类文件的名字是“corrections/日期-编号.yaml”，开头是真实的日期，例如“2026-11-22-first-edition.yaml”。最接近的写法：corrections/2026-02-28-second.yaml",
      "corrections/2026.3.5 Third.yml:1:1 错误：文件名“corrections/2026.3.5 Third.yml”不合规矩。这类文件的名字是“corrections/日期-编号.yaml”，开头是真实的日期，例如“2026-11-22-first-edition.yaml”。最接近的写法：corrections/2026-03-05-third.yaml",
      "corrections/fourth.yaml:1:1 错误：文件名“corrections/fourth.yaml”不合规矩。这类文件的名字是“corrections/日期-编号.yaml”，开头是真实的日期，例如“2026-11-22-first-edition.yaml”。",
    ]);
  });

  test("A .yml file is answered with .yaml", async () => {
    expect(
      await reportOf({
        files: {
          "site.yaml": null,
          "site.yml": "operator: null\nofficial: false\nemail: null\nrepository: null\nicp: null\nsiteIdCode: null\n",
        },
      }),
    ).toEqual([
      "site.yml:1:1 错误：文件名“site.yml”不合规矩。这类文件的名字是“site.yaml”，以“.yaml”结尾。最接近的写法：site.yaml",
    ]);
  });

  test("An identifier with capitals is answered with the right name", async () => {
    expect(
      await reportOf({
        files: {
          "metrics/Sewage_Rate2.yaml":
            "name: 另一个指标\nunit: 个\ndirection: none\ntopic: environment\ndefinition: 只用来检查文件名。\n",
        },
      }),
    ).toEqual([
      "metrics/Sewage_Rate2.yaml:1:1 错误：文件名“metrics/Sewage_Rate2.yaml”不合规矩。这类文件的名字是“metrics/指标编号.yaml”，只用小写英文字母、数字和连字符。最接近的写法：metrics/sewage-rate2.yaml",
    ]);
  });

  test("A missing list is reported", async () => {
    expect(await reportOf({ files: { "topics.yaml": null } })).toEqual([
      "topics.yaml:1:1 错误：缺少文件“topics.yaml”。网站少不了这个文件；如果改过名字，请改回来。",
    ]);
  });
});
