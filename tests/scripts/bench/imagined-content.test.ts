import { describe, expect, test } from "vitest";
import { chanceOf } from "../../../scripts/bench/scale/chance.ts";
import { imagineTask } from "../../../scripts/bench/scale/imagine-task.ts";
import { imagineProvince } from "../../../scripts/bench/scale/province.ts";
import { readVocabulary } from "../../../scripts/bench/scale/vocabulary.ts";
import { contentDir } from "../../../scripts/lib/paths.ts";
import { leaderSchema, placeSchema } from "../../../src/schemas/catalogue.ts";
import { taskSchema } from "../../../src/schemas/task.ts";

const vocabulary = await readVocabulary(contentDir);

function imagine(seed: number) {
  const chance = chanceOf(seed);
  const province = imagineProvince(chance, 30);
  const tasks = province.counties.flatMap((county) =>
    [1, 2, 3, 4, 5].map((no) => imagineTask({ chance, vocabulary, county, measured: 0.5 }, no)),
  );
  return { ...province, tasks };
}

describe("an imagined province", () => {
  test("is the same every time it is imagined from the same seed, and another from another", () => {
    expect(imagine(7)).toEqual(imagine(7));
    expect(imagine(8).tasks).not.toEqual(imagine(7).tasks);
  });

  test("has files that the content's own schemas accept", () => {
    const { places, counties, tasks } = imagine(7);
    for (const task of tasks) taskSchema.parse(task);
    for (const place of places) placeSchema.parse(place);
    for (const { leaders } of counties) for (const leader of leaders) leaderSchema.parse(leader);
  });

  test("has places with ids, codes and names of their own", () => {
    const { places } = imagine(7);
    for (const key of ["id", "code", "name"] as const) {
      expect(new Set(places.map((place) => place[key])).size).toBe(places.length);
    }
  });

  test("promises nothing in the name of a real place", () => {
    const text = JSON.stringify(imagine(7).tasks.map((task) => (task as { summary: string }).summary));
    expect(text).not.toMatch(/西夏|西吉|红寺堡|吴忠|中卫|银川|宁夏|自治区/u);
  });
});
