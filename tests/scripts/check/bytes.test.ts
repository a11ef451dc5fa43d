import { symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../scripts/check/check-content.ts";
import { formatProblems } from "../../../scripts/check/reporters.ts";
import { reportAfter, reportOf, withTinySite } from "./support/tiny-site.ts";

const task = "tasks/xiji-2025/1.yaml";
const site = "operator: null\nofficial: false\nemail: null\nrepository: null\nicp: null\nsiteIdCode: null\n";

/** “标题” as a Chinese Windows saves it without being told otherwise. */
const gbk = Buffer.from([0xb1, 0xea, 0xcc, 0xe2]);

describe("The bytes of a file", () => {
  test("An empty file is reported", async () => {
    expect(await reportOf({ files: { "site.yaml": "" } })).toEqual([
      "site.yaml:1:1 错误：文件是空的。请写上内容；用不着就删去这个文件。",
    ]);
  });

  test("A file with nothing but a comment is an empty file", async () => {
    expect(await reportOf({ files: { "site.yaml": "# 以后再写\n" } })).toEqual([
      "site.yaml:1:1 错误：文件是空的。请写上内容；用不着就删去这个文件。",
    ]);
  });

  test("A file over 256 KB is refused", async () => {
    expect(await reportOf({ files: { "site.yaml": `${site}${"# x\n".repeat(70_000)}` } })).toEqual([
      "site.yaml:1:1 错误：文件有274KB，太大了。一个文件最多256KB，请拆开，或者检查是不是放错了文件。",
    ]);
  });

  test("A file saved in GBK is explained where the first wrong byte stands", async () => {
    const bytes = Buffer.concat([Buffer.from(`${site}# 民`), gbk]);
    expect(await reportOf({ files: { "site.yaml": bytes } })).toEqual([
      "site.yaml:7:4 错误：从这里起文字编码不对，多半是用GBK（ANSI）保存的。请在编辑器里另存为UTF-8编码。",
    ]);
  });

  test("A file saved in UTF-16 is explained", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(site, "utf16le")]);
    expect(await reportOf({ files: { "site.yaml": bytes } })).toEqual([
      "site.yaml:1:1 错误：从这里起文字编码不对，多半是用UTF-16（Unicode）保存的。请在编辑器里另存为UTF-8编码。",
    ]);
  });

  test("A byte order mark is reported, and the file is read all the same", async () => {
    expect(await reportOf({ files: { "site.yaml": `\uFEFF${site}phone: 1\n` } })).toEqual([
      "site.yaml:1:1 错误：文件开头有一个看不见的标记（BOM，U+FEFF）。请另存为“UTF-8（无BOM）”。",
      "site.yaml:7:1 错误：这里没有“phone”这一项。可以写的有：operator、official、email、repository、icp、siteIdCode。",
    ]);
  });

  test("Windows line ends are accepted", async () => {
    expect(await reportOf({ files: { "site.yaml": site.replaceAll("\n", "\r\n") } })).toEqual([]);
  });

  test("An invisible character is named with its code point", async () => {
    expect(await reportAfter(task, "改善农村", "改善\u200B农村")).toEqual([
      "tasks/xiji-2025/1.yaml:1:10 错误：这里有看不见的字符（U+200B）。请删去；看不准时把这一段文字重新输入一遍。",
    ]);
  });

  test("A character that turns the direction of text is found in a comment, too", async () => {
    expect(await reportOf({ files: { "site.yaml": `# 注\u202E释\u2066\n${site}` } })).toEqual([
      "site.yaml:1:4 错误：这里有看不见的字符（U+202E）。请删去；看不准时把这一段文字重新输入一遍。",
      "site.yaml:1:6 错误：这里有看不见的字符（U+2066）。请删去；看不准时把这一段文字重新输入一遍。",
    ]);
  });

  test("An invisible character in a body is found at its line", async () => {
    expect(await reportAfter("documents/xiji-2025.mdx", "先看", "先\u00AD看")).toEqual([
      "documents/xiji-2025.mdx:27:2 错误：这里有看不见的字符（U+00AD）。请删去；看不准时把这一段文字重新输入一遍。",
    ]);
  });

  test("Invisible characters side by side are one problem", async () => {
    expect(await reportAfter(task, "改善农村", "改善\u200B\u200C\u200B农村")).toEqual([
      "tasks/xiji-2025/1.yaml:1:10 错误：这里有看不见的字符（U+200B、U+200C）。请删去；看不准时把这一段文字重新输入一遍。",
    ]);
  });

  test("A blank that only looks like one is reported", async () => {
    expect(await reportAfter(task, "改善农村", "改善\u00A0农村")).toEqual([
      "tasks/xiji-2025/1.yaml:1:10 错误：这里有特殊的空格（U+00A0），看起来和普通空格一样。请换成普通空格，或者删去。",
    ]);
  });

  test("A look-alike from a PDF is answered with the ordinary character", async () => {
    expect(await reportAfter(task, "农村人居", "农村\u2F08居")).toEqual([
      "tasks/xiji-2025/1.yaml:1:12 错误：这里的“⼈”（U+2F08）不是普通汉字，是从PDF复制来的部首符号，看着像字，搜索时找不到。请重新输入这个字。最接近的写法：人",
    ]);
  });

  test("A tab is reported once a line", async () => {
    expect(await reportOf({ files: { "site.yaml": `${site}# 一\t二\t三\n` } })).toEqual([
      "site.yaml:7:4 错误：这一行用了Tab键。请换成空格，每一级缩进用两个空格。",
    ]);
  });

  test("A flood of one problem is counted after the first hundred", async () => {
    const report = await reportOf({ files: { "site.yaml": `${site}# ${"一\u200B".repeat(150)}\n` } });
    expect(report).toHaveLength(101);
    expect(report.at(-1)).toBe(
      "site.yaml:7:204 错误：这个文件里同样的问题（“hidden-character”）还有50处，没有一一列出。请先改好前面的，再检查一次。",
    );
  });

  test("Two names that differ only in capitals are reported", async () => {
    const metric = "name: 另一个指标\nunit: 个\ndirection: none\ntopic: environment\ndefinition: 只用来检查。\n";
    const report = await reportOf({ files: { "metrics/SEWAGE-rate.yaml": metric } });
    expect(report).toContain(
      "metrics/sewage-rate.yaml:1:1 错误：“metrics/sewage-rate.yaml”和“metrics/SEWAGE-rate.yaml”只差大小写或写法，会被当成同一个文件。请只留一个，或者给其中一个另起名字。",
    );
  });

  test("A link that leads out of the content folder is refused and not followed", async () => {
    const report = await withTinySite({}, async (dir) => {
      await writeFile(path.join(dir, "../secret.yaml"), "\u200B");
      await symlink("../../secret.yaml", path.join(dir, "tasks/3.yaml"));
      return formatProblems(await checkContent(dir), "text")
        .replaceAll(`${dir}/`, "")
        .split("\n")
        .slice(0, -1);
    });
    expect(report).toEqual([
      "tasks/3.yaml:1:1 错误：“tasks/3.yaml”不是文件，是一个指向“../../secret.yaml”的链接（快捷方式）。内容文件夹里只放真正的文件，请把它换成文件本身或删去。",
    ]);
  });

  test("A linked folder is refused and not entered", async () => {
    const report = await withTinySite({}, async (dir) => {
      await symlink("/", path.join(dir, "tasks/root"));
      return formatProblems(await checkContent(dir), "text")
        .replaceAll(`${dir}/`, "")
        .split("\n")
        .slice(0, -1);
    });
    expect(report).toEqual([
      "tasks/root:1:1 错误：“tasks/root”不是文件，是一个指向“/”的链接（快捷方式）。内容文件夹里只放真正的文件，请把它换成文件本身或删去。",
    ]);
  });
});
