import { expect, test } from "vitest";
import { metricCard } from "../../../../src/model/search/metric-card.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../../support/ledger.ts";
import { findRecord } from "../find-record.ts";
import { labelsOf, namesOf } from "./index-lexicon.ts";

type Figure = Parameters<typeof targetInput>[0];

/** The card of an indicator that one promise has these figures of, and the lexicon it is made with. */
function cardOf(...figures: Figure[]) {
  const targets = figures.map((figure, at) =>
    targetInput({ id: `t${at + 1}`, metric: "tap-water", unit: "%", value: at + 1, stated: `${at + 1}%`, ...figure }),
  );
  const ledger = smallLedger({
    tasks: [taskEntry("xiji-2025/1", { targets })],
    metrics: [metricEntry("tap-water")],
  });
  const index = namesOf(ledger);
  return { card: metricCard(findRecord(ledger.metrics, "tap-water"), index), index };
}

test("an indicator is found by its name, what it counts, and what papers call it", () => {
  const { card } = cardOf({ label: "水龙头入户率" });
  expect(card.parts.title).toBe("农村自来水普及率");
  expect(card.parts.body).toBe("用上自来水的农户占多少。 水龙头入户率");
});

test("an indicator names its places, upper levels first, as long as they are few", () => {
  const three: Figure[] = [{ scope: "xiji" }, { scope: "guyuan" }, { scope: "yinchuan" }];
  expect(cardOf(...three).card.place).toBe("银川市、固原市、西吉县");
  expect(cardOf(...three, { scope: "xixia" }).card.place).toBe("");
});

test("a place with several figures is named once", () => {
  expect(cardOf({ scope: "xiji" }, { scope: "xiji" }).card.place).toBe("西吉县");
});

test("of many figures the first twelve are kept", () => {
  const many = Array.from({ length: 14 }, (): Figure => ({ scope: "xiji" }));
  expect(cardOf(...many).card.figures).toHaveLength(12);
});

test("an indicator is narrowed down by the places of its figures, those above, its topic and its documents", () => {
  expect(cardOf({ scope: "xiji" }, { scope: "yinchuan" }).card.facets).toEqual({
    place: ["yinchuan", "ningxia", "xiji", "guyuan"],
    topic: ["water"],
    document: ["xiji-2025"],
  });
});

test("asked for with a place, an indicator with a figure of it is meant", () => {
  const { card, index } = cardOf({ scope: "xiji" }, { scope: "yinchuan" });
  expect(labelsOf(card.parts.known.often, index)).toEqual(["银川市", "西吉县"]);
});
