import { expect, test } from "vitest";
import { figureOffer } from "../../../src/scripts/search-offer.ts";

test.for(["≥80%", "2000元 每月", "八成以上"])(
  "“%s” can be asked of the figures: their address is offered",
  async (query) => {
    expect(await figureOffer(query)).toBe(`/search/figures/?${new URLSearchParams({ q: query })}`);
  },
);

test.for(["公路", "2027", "一网通办", "我妈70岁了每月能领多少", ""])("nothing is offered for “%s”", async (query) => {
  expect(await figureOffer(query)).toBeNull();
});
