import { describe, expect, test } from "vitest";
import { reportAfter, reportOf } from "./support/tiny-site.ts";

const document = "documents/xiji-2025.mdx";

describe("The body of a document", () => {
  test("Program code is refused wherever it stands", async () => {
    expect(await reportOf({ scene: "a-body-with-program-code" })).toEqual([
      "documents/xiji-2025.mdx:23:1 错误：正文里有程序语句（“import”）。正文只写文字、链接和允许的图表，请删去；如果是普通文字，不要放在行首。",
      "documents/xiji-2025.mdx:25:1 错误：正文里有程序语句（“export”）。正文只写文字、链接和允许的图表，请删去；如果是普通文字，不要放在行首。",
      "documents/xiji-2025.mdx:27:4 错误：正文里有花括号“{”，里面的内容会被当成程序运行。请删去；一定要写花括号时写“\\{”。",
      "documents/xiji-2025.mdx:29:1 错误：正文里有花括号“{”，里面的内容会被当成程序运行。请删去；一定要写花括号时写“\\{”。",
    ]);
  });

  test("HTML is refused, except as the text of a code block", async () => {
    expect(await reportOf({ scene: "a-body-with-html" })).toEqual([
      "documents/xiji-2025.mdx:23:4 错误：这里有HTML标签“<b>”。不能写HTML，请去掉尖括号“<”“>”，只留文字。",
      "documents/xiji-2025.mdx:25:1 错误：这里有HTML标签“<script>”。不能写HTML，请去掉尖括号“<”“>”，只留文字。",
    ]);
  });

  test("A body that cannot be parsed is still searched for all its problems", async () => {
    expect(await reportOf({ scene: "a-body-with-an-html-comment" })).toEqual([
      "documents/xiji-2025.mdx:25:1 错误：这里有HTML标签“<!--”。不能写HTML，请去掉尖括号“<”“>”，只留文字。",
      "documents/xiji-2025.mdx:27:5 错误：正文里有花括号“{”，里面的内容会被当成程序运行。请删去；一定要写花括号时写“\\{”。",
    ]);
  });

  test("Links that could run code or hide another site are refused however they are written", async () => {
    expect(await reportOf({ scene: "a-body-with-unsafe-links" })).toEqual([
      "documents/xiji-2025.mdx:23:1 错误：链接地址“javascript:alert(1)”不安全，或者写得不完整。链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
      "documents/xiji-2025.mdx:23:26 错误：链接地址“JavaScript:alert(1)”不安全，或者写得不完整。链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
      "documents/xiji-2025.mdx:23:51 错误：链接地址“javascript:alert(1)”不安全，或者写得不完整。链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
      "documents/xiji-2025.mdx:23:81 错误：链接地址“data:text/html,x”不安全，或者写得不完整。链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
      "documents/xiji-2025.mdx:23:103 错误：链接地址“//evil.example/”不安全，或者写得不完整。链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
      "documents/xiji-2025.mdx:23:124 错误：链接地址“java<U+0009>script:alert(1)”不安全，或者写得不完整。链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
      "documents/xiji-2025.mdx:27:1 错误：图片“https://evil.example/x.png”来自别的网站。本站不从别的网站取任何东西，请删去，或者改成一个链接。",
      "documents/xiji-2025.mdx:29:1 错误：图片“https://evil.example/y.png”来自别的网站。本站不从别的网站取任何东西，请删去，或者改成一个链接。",
      "documents/xiji-2025.mdx:32:1 错误：链接地址“vbscript:x”不安全，或者写得不完整。链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
    ]);
  });

  test("Only figures that exist may be shown, and only in one form", async () => {
    expect(await reportOf({ scene: "a-body-with-components-that-are-not-allowed" })).toEqual([
      'documents/xiji-2025.mdx:23:1 错误：不认识“<Figur>”。正文里只能用“<Figure id="文件编号/任务序号/数字编号" />”、“<Chart of="图的名称" />”。最接近的写法：Figure',
      'documents/xiji-2025.mdx:25:1 错误：“<Figure>”里的写法不对：“（空）”。只能写一项、用双引号：“<Figure id="文件编号/任务序号/数字编号" />”。',
      'documents/xiji-2025.mdx:27:1 错误：“<Figure>”里的写法不对：“id={…}”。只能写一项、用双引号：“<Figure id="文件编号/任务序号/数字编号" />”。',
      'documents/xiji-2025.mdx:29:1 错误：“<Figure>”里的写法不对：“id="xiji-2025/1/t2" {…}”。只能写一项、用双引号：“<Figure id="文件编号/任务序号/数字编号" />”。',
      'documents/xiji-2025.mdx:31:1 错误：“<Figure>”中间夹了别的内容。它自己就是完整的，请写成“<Figure id="文件编号/任务序号/数字编号" />”，前后不夹文字。',
      "documents/xiji-2025.mdx:33:1 错误：没有编号是“xiji-2025/1/t9”的数字。数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。最接近的写法：xiji-2025/1/t1",
      'documents/xiji-2025.mdx:35:1 错误：不认识“<>”。正文里只能用“<Figure id="文件编号/任务序号/数字编号" />”、“<Chart of="图的名称" />”。',
    ]);
  });

  test("A less-than sign that looks like a tag is explained", async () => {
    expect(await reportAfter(document, "先看", "低于<5%的先看")).toEqual([
      "documents/xiji-2025.mdx:27:4 错误：正文从这里起读不懂。多半是直接写了“<”或“{”：小于号请写“小于”或“\\<”，花括号请写“\\{”。",
    ]);
  });

  test("An escaped brace is text", async () => {
    expect(await reportAfter(document, "先看", "先\\{看")).toEqual([]);
  });

  test("A character hidden behind an entity is found", async () => {
    expect(await reportAfter(document, "先看", "先&#x200b;看")).toEqual([
      "documents/xiji-2025.mdx:27:1 错误：这里有看不见的字符（U+200B）。请删去；看不准时把这一段文字重新输入一遍。",
    ]);
  });

  test("A file without front matter is explained", async () => {
    expect(await reportOf({ files: { [document]: "# 标题\n" } })).toEqual([
      "documents/xiji-2025.mdx:1:1 错误：开头没有写文件信息。第一行只写“---”，接着写标题、地区等信息，再用一行“---”结束，下面才是正文。",
    ]);
  });

  test("Front matter without an end is explained", async () => {
    expect(await reportOf({ files: { [document]: "---\ntitle: 标题\n" } })).toEqual([
      "documents/xiji-2025.mdx:1:1 错误：开头的文件信息没有结束。信息写完以后要有单独一行“---”，下面才是正文。",
    ]);
  });

  test("Words behind the end of front matter are reported", async () => {
    expect(await reportAfter(document, "\n---\n\n这是", "\n--- 正文\n\n这是")).toEqual([
      "documents/xiji-2025.mdx:21:4 错误：“---”后面还有别的字：“正文”。结束文件信息的“---”要单独占一行。",
    ]);
  });
});
