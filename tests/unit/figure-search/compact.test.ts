import { expect, test } from "vitest";
import { packFigures, unpackFigures } from "../../../src/model/figure-search/compact.ts";
import { figureData } from "../../../src/model/figure-search/figure-data.ts";
import { figureIdOf, figurePathOf } from "../../../src/model/figure-search/figure-record.ts";
import { pathOf } from "../../../src/model/paths.ts";
import { figureLedger } from "./figures.ts";

const ledger = figureLedger();
const data = figureData(ledger);

test("what is packed for the browser comes out as it went in", () => {
  expect(unpackFigures(JSON.parse(JSON.stringify(packFigures(data))))).toEqual(data);
});

test("every figure leads to the address and has the id that the open data gives it", () => {
  const paths = new Map(data.records.map((record) => [figureIdOf(record), figurePathOf(record)]));
  const targets = ledger.targets.map((target) => [target.id, pathOf.target(target)] as const);
  const sums = ledger.funding.map((sum) => [sum.id, pathOf.funding(sum)] as const);
  expect(paths).toEqual(new Map([...sums, ...targets]));
});
