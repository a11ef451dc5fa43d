import { describe, expect, test } from "vitest";
import { departmentNames } from "../../../src/model/department-names.ts";
import { unitsOf } from "../../../src/model/query-units.ts";
import { departmentSchema } from "../../../src/schemas/catalogue.ts";

const department = (name: string, ...aliases: string[]) =>
  departmentSchema.parse({ id: "office", name, kind: "office", work: `管${name}`, aliases });

const health = department("卫生健康", "卫健局", "卫生健康委");
const water = department("水务", "水务局");

/** What is searched besides the name that was asked for. */
const othersOf = (asked: string, ...departments: Parameters<typeof departmentNames>[0]) =>
  unitsOf(asked, departmentNames(departments), (text) => [text]).flatMap((unit) => unit.means);

describe("whoever asks for an office by a printed name", () => {
  test("finds it under the name of its line of work and under its other printed names", () => {
    expect(othersOf("卫健局", health)).toEqual(["卫生健康", "卫生健康委"]);
  });

  test("finds the same whichever printed name is asked for", () => {
    expect(othersOf("卫生健康委", health)).toEqual(["卫生健康", "卫健局"]);
  });

  test("is not sent to another line of work", () => {
    expect(othersOf("水务局", health, water)).toEqual(["水务"]);
  });

  test("is never sent to the very name that was asked for", () => {
    for (const { say, means } of departmentNames([health, water])) expect(means).not.toContain(say[0]);
  });
});

test("only printed names lead to other names; the name of a line of work itself, printed nowhere, does not", () => {
  expect(departmentNames([health]).flatMap(({ say }) => say)).toEqual(["卫健局", "卫生健康委"]);
});

test("a line of work printed by its own name is searched under it once", () => {
  expect(othersOf("市总工会", department("总工会", "总工会", "市总工会"))).toEqual(["总工会"]);
});

test("an office with one name and no other has nothing else to be searched under", () => {
  expect(othersOf("法院", department("法院", "法院"))).toEqual([]);
});

describe("an office with a great many names", () => {
  const aliases = Array.from({ length: 12 }, (_, index) => `第${index + 1}局`);
  const synonyms = departmentNames([department("一家", ...aliases)]);

  test("is searched under eight others at most, so that a question stays answerable", () => {
    expect(new Set(synonyms.map(({ means }) => means.length))).toEqual(new Set([8]));
  });

  test("is searched under the name of its line of work first, then in the order of the register", () => {
    expect(synonyms[0]?.means.slice(0, 3)).toEqual(["一家", "第2局", "第3局"]);
    expect(synonyms[11]?.means.slice(0, 3)).toEqual(["一家", "第1局", "第2局"]);
  });

  test("can still be asked for by each of them", () => {
    expect(synonyms.map(({ say }) => say)).toEqual(aliases.map((alias) => [alias]));
  });
});
