import { expect, test } from "vitest";
import { changesFeed } from "../../../src/model/export/feed.ts";
import { changeEntry, smallLedger } from "../../support/ledger.ts";

const site = new URL("https://minnuo.test");
const corrections = [
  changeEntry("2026-11-20-first"),
  changeEntry("2026-11-22-mended", { kind: "corrected", title: "更正 <5% 与 A&B", detail: "原来 ]]> 现在 <6。" }),
];
const xml = changesFeed(smallLedger({ corrections }), site);
const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]);

test("the feed is in Chinese and knows its own address", () => {
  expect(xml).toContain('<feed xml:lang="zh-CN" xmlns="http://www.w3.org/2005/Atom">');
  expect(xml).toContain('<link rel="self" href="https://minnuo.test/feed.xml"/>');
});

test("one entry per change, newest first, under names that survive a move of the site", () => {
  expect(all(/<id>(.*?)<\/id>/gu)).toEqual([
    "tag:minnuo.example,2026:changes",
    "tag:minnuo.example,2026:changes/2026-11-22-mended",
    "tag:minnuo.example,2026:changes/2026-11-20-first",
  ]);
  const moved = changesFeed(smallLedger({ corrections }), new URL("https://elsewhere.test"));
  expect([...moved.matchAll(/<id>(.*?)<\/id>/gu)].map((match) => match[1])).toEqual(all(/<id>(.*?)<\/id>/gu));
});

test("an entry is dated by the day of its change, and the feed by the newest", () => {
  const [newest, older] = ["2026-11-22T00:00:00.000Z", "2026-11-20T00:00:00.000Z"];
  expect(all(/<updated>(.*?)<\/updated>/gu)).toEqual([newest, newest, older]);
});

test("an entry leads to the change on the page", () => {
  expect(all(/<link href="(.*?)"/gu)[0]).toBe("https://minnuo.test/changes/#2026-11-22-mended");
});

test("signs of the text are not taken for markup", () => {
  expect(all(/<title type="html"><!\[CDATA\[(.*?)\]\]>/gu)[0]).toBe("更正 &lt;5% 与 A&amp;B");
  expect(all(/<summary type="html"><!\[CDATA\[(.*?)\]\]><\/summary>/gu)[0]).toBe("原来 ]]&gt; 现在 &lt;6。");
});

test("without any change the feed is still dated by the site day", () => {
  expect(changesFeed(smallLedger(), site)).toContain("<updated>2026-11-22T00:00:00.000Z</updated>");
});
