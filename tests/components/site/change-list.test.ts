import { expect, test } from "vitest";
import ChangeList from "../../../src/components/site/ChangeList.astro";
import { changeEntry, smallLedger, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "./render.ts";

const { changes } = smallLedger({
  tasks: [taskEntry("xiji-2025/1")],
  corrections: [
    changeEntry("2026-11-20-first"),
    changeEntry("2026-11-21-second", {
      kind: "corrected",
      title: "改正一个数字",
      detail: "80户误写为8户。",
      documents: ["xiji-2025"],
      tasks: ["xiji-2025/1"],
    }),
  ],
});
const root = await render(ChangeList, { props: { changes } });
const [newest] = root.querySelectorAll("ol > li");

test("changes stand newest first, each under an address of its own", () => {
  expect(root.querySelectorAll("ol > li").map((item) => item.getAttribute("id"))).toEqual([
    "2026-11-21-second",
    "2026-11-20-first",
  ]);
});

test("a change says when, what kind, what was wrong and what is right", () => {
  expect(newest?.querySelector("time")?.getAttribute("datetime")).toBe("2026-11-21");
  expect(textOf(newest)).toContain("2026年11月21日");
  expect(textOf(newest)).toContain("改正一个数字80户误写为8户。");
});

test("a change leads to the documents and tasks it is about", () => {
  expect(newest?.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual([
    "/documents/xiji-2025/",
    "/tasks/xiji-2025/1/",
  ]);
});
