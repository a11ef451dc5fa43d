import { describe, expect, test } from "vitest";
import { readBenchOptions } from "../../../scripts/bench/options.ts";

const read = (line: string) => readBenchOptions(line.split(" ").filter(Boolean));

describe("npm run bench", () => {
  test("search asks the judged queries of the project and the finished site unless told otherwise", () => {
    expect(read("search")).toMatchObject({
      command: "search",
      queries: expect.stringMatching(/tests\/fixtures\/search\/dev\.jsonl$/u),
      dir: expect.stringMatching(/dist$/u),
      verbose: false,
      json: false,
    });
    expect(read("search --queries=q.jsonl --dir site --verbose --json")).toMatchObject({
      queries: "q.jsonl",
      dir: "site",
      verbose: true,
      json: true,
    });
  });

  test("scale takes the numbers of tasks", () => {
    expect(read("scale")).toMatchObject({ command: "scale", sizes: [400, 10_000, 30_000] });
    expect(read("scale --sizes 50,800")).toMatchObject({ sizes: [50, 800] });
  });

  test("-h asks for help", () => {
    expect(read("-h")).toEqual({ help: true });
  });

  test.each([
    ["", "请写明要量什么：“search”或“scale”。"],
    ["speed", "不认识“speed”，只能是“search”或“scale”。"],
    ["search --query q", "不认识选项“--query”。"],
    ["search --sizes 400", "“search”用不上选项“--sizes”。"],
    ["search --queries", "选项“--queries”后面要写一个文件。"],
    ["search --queries --json", "选项“--queries”后面要写一个文件。"],
    ["search --json=yes", "选项“--json”后面不用写什么。"],
    ["search dist", "多写了“dist”，这里不需要。"],
    ["scale --sizes 400,many", "“400,many”不是任务数，请写成“400,10000”这样的正整数，用逗号隔开。"],
  ])("“%s” is refused in plain words", (line, mistake) => {
    expect(read(line)).toEqual({ mistake });
  });
});
