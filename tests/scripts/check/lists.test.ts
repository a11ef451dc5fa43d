import { describe, expect, test } from "vitest";
import { reportAfter, reportOf } from "./support/tiny-site.ts";

describe("A list of records", () => {
  test("An identifier used twice is reported with its first line", async () => {
    expect(await reportAfter("topics.yaml", "id: education", "id: environment")).toEqual([
      "topics.yaml:6:7 错误：编号“environment”第1行已经用过。每个编号只能用一次，请改一个。",
    ]);
  });

  test("A name used twice is reported with its first line", async () => {
    expect(await reportAfter("departments.yaml", "name: 商务", "name: 农业农村")).toEqual([
      "departments.yaml:8:9 错误：名称“农业农村”在第2行已经用过。两个同名，读者分不清，请改一个或合并。",
    ]);
  });

  test("Two metrics of one name are reported", async () => {
    expect(await reportAfter("metrics/toilets-built.yaml", "name: 新建农村户厕", "name: 农村生活污水治理率")).toEqual([
      "metrics/toilets-built.yaml:1:7 错误：名称“农村生活污水治理率”在“metrics/sewage-rate.yaml”里已经用过。两个同名，读者分不清，请改一个或合并。",
    ]);
  });

  test("A printed name that two departments claim is reported", async () => {
    expect(await reportOf({ scene: "one-alias-in-two-departments" })).toEqual([
      "departments.yaml:13:7 错误：“农业农村局”已经是“农业农村”的叫法（第6行）。一个叫法只能属于一个部门，请从其中一个删去。",
    ]);
  });

  test("A leader written twice is reported", async () => {
    expect(await reportAfter("leaders.yaml", "name: 李林\n  place: longde", "name: 张毓龙\n  place: xiji")).toEqual([
      "leaders.yaml:4:3 错误：“西吉县”的“张毓龙”第1行已经写过。一个人只写一次，请删去一个。",
    ]);
  });

  test("Places with missing, equal and unknown parents are told apart", async () => {
    expect(await reportOf({ scene: "places-with-wrong-parents" })).toEqual([
      "places.yaml:11:11 错误：“固原市”没有写上级地区。只有自治区写null，其他地区都要写上一级地区的编号。",
      "places.yaml:17:11 错误：“西吉县”的上级写成了“隆德县”，它的级别不比“西吉县”高。县区的上级是地级市，地级市的上级是自治区。",
      "places.yaml:23:11 错误：没有编号是“guyan”的地区。地区编号见“content/places.yaml”。最接近的写法：guyuan",
    ]);
  });

  test("A county whose code does not begin like its parent's is reported", async () => {
    expect(await reportAfter("places.yaml", "'640423'", "'640523'")).toEqual([
      "places.yaml:21:9 错误：代码“640523”和上级“固原市”的代码“640400”对不上。下级的代码以上级代码的前几位开头，应当以“6404”开头。",
    ]);
  });

  test("Two counties with one code or one square of the map are reported", async () => {
    expect(await reportOf({ scene: "two-counties-with-one-code-and-one-square" })).toEqual([
      "places.yaml:21:9 错误：行政区划代码“640422”第15行已经用过。每个地区的代码都不同，请核对。",
      "places.yaml:24:9 错误：示意图上第6行第1列的方格第18行已经用过。每个方格只放一个地区，请换一格。",
    ]);
  });
});
