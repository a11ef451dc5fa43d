import { describe, expect, test } from "vitest";
import { allLookedForUntil } from "../../../src/model/results-search.ts";
import { documentEntry, smallLedger } from "../../support/ledger.ts";

const documents = (untils: readonly (string | null)[], siteDay: string) =>
  smallLedger(
    {
      documents: untils.map((until, index) =>
        documentEntry(`xiji-${2020 + index}`, {
          resultsLookedFor: until === null ? null : { until, where: "县政府网站" },
        }),
      ),
    },
    siteDay,
  ).documents;

const lookedFor = (until: string | null, siteDay: string) => documents([until], siteDay)[0]?.lookedForUntil;

describe("the day up to which results were looked for", () => {
  test("is the day the document names", () => {
    expect(lookedFor("2026-11-20", "2026-11-22")).toBe("2026-11-20");
  });

  test("is never after the site day", () => {
    expect(lookedFor("2026-11-25", "2026-11-22")).toBe("2026-11-22");
  });

  test("is unknown where nobody looked", () => {
    expect(lookedFor(null, "2026-11-22")).toBeNull();
  });

  test("for several documents is the earliest of theirs", () => {
    expect(allLookedForUntil(documents(["2026-11-20", "2026-10-31", "2026-11-22"], "2026-11-22"))).toBe("2026-10-31");
  });

  test("for several documents is unknown where nobody looked for one of them", () => {
    expect(allLookedForUntil(documents(["2026-11-20", null], "2026-11-22"))).toBeNull();
  });

  test("for documents nobody looked for is unknown", () => {
    expect(allLookedForUntil(documents([null], "2026-11-22"))).toBeNull();
    expect(allLookedForUntil([])).toBeNull();
  });
});
