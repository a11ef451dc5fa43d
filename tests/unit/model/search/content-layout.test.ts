import { expect, test } from "vitest";
import {
  beforeSection,
  joinFigures,
  readSections,
  type Section,
  sections,
  shownSections,
} from "../../../../src/model/search/content-layout.ts";

const texts: Record<Section, string> = {
  title: "改善农村饮水",
  place: "西吉县",
  lead: "水务局",
  people: "张三",
  text: "让农户喝上自来水。",
  figures: joinFigures(["户数：80户以上", "水价：1.5元"]),
  stated: "80户以上",
  aside: "财政局",
};
const content = sections.map((name) => texts[name]).join(beforeSection);

test("every section of a card is found again, and its figures one by one", () => {
  const { text, ...others } = texts;
  expect(readSections(content)).toMatchObject({ ...others, list: ["户数：80户以上", "水价：1.5元"] });
});

test("spaces and full stops that the index puts around sections are left out", () => {
  expect(readSections(`改善农村饮水. ${beforeSection} 西吉县. `)).toMatchObject({
    title: "改善农村饮水",
    place: "西吉县",
  });
});

test("sections that are missing are empty, and there are no figures", () => {
  expect(readSections("改善农村饮水")).toMatchObject({ place: "", aside: "", list: [] });
});

test("leaders and units that help are searched, but results do not show them; all else keeps its place", () => {
  const shown = shownSections(content);
  expect(shown).not.toMatch(/张三|财政局/u);
  expect(readSections(shown)).toMatchObject({ lead: "水务局", stated: "80户以上", people: "", aside: "" });
});
