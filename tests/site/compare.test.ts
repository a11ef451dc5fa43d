import { expect, test } from "vitest";
import { builtPages, readBuilt } from "../support/built-site.ts";

interface Comparison {
  readonly id: string;
  readonly document: string;
  readonly place: string;
  readonly upper: string;
  readonly lower: string | null;
  readonly verdict: string | null;
  readonly metric: string | null;
  readonly conflict: boolean;
}

interface Target {
  readonly id: string;
  readonly document: string;
  readonly scope: string;
  readonly kind: string;
  readonly url: string;
  readonly stated: string;
}

const rows = <T>(name: string) => JSON.parse(readBuilt(`data/${name}.json`)) as readonly T[];
const comparisons = rows<Comparison>("compare");
const targets = rows<Target>("targets");
const targetById = new Map(targets.map((target) => [target.id, target]));
const page = (address: string) => builtPages.find((built) => built.address === address)?.root;
const compare = page("/compare/");

/** How often each verdict was given to a document's upper figures. */
function verdictsOf(document: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict } of comparisons.filter((comparison) => comparison.document === document)) {
    counts[verdict ?? "none"] = (counts[verdict ?? "none"] ?? 0) + 1;
  }
  return counts;
}

const figuresIn = (selector: string) =>
  compare?.querySelectorAll(`${selector} [data-figure]`).map((element) => element.getAttribute("data-figure")) ?? [];

test("西吉县 gave these verdicts to the region's 61 figures, each read against the original", () => {
  expect(verdictsOf("xiji-2025")).toEqual({
    below: 2,
    undated: 2,
    looser: 1,
    "other-measure": 7,
    dropped: 24,
    share: 9,
    equal: 15,
    none: 1,
  });
});

test("these figures of 西吉县 are not the region's: lower, undated, looser, or another thing", () => {
  const of = (verdict: string) =>
    comparisons.flatMap((row) => (row.verdict === verdict ? row.id.replace("xiji-2025/", "") : []));
  expect({ below: of("below"), undated: of("undated"), looser: of("looser"), other: of("other-measure") }).toEqual({
    below: ["14/t9", "14/t10"],
    undated: ["9/t7", "21/t4"],
    looser: ["9/t5"],
    other: ["10/t6", "17/t3", "22/t4", "26/t2", "30/t3", "34/t13", "35/t2"],
  });
  expect(comparisons.filter(({ conflict }) => conflict)).toEqual([]);
});

test("中卫市 only repeats: all its 78 figures are flagged", () => {
  expect(verdictsOf("zhongwei-2024")).toEqual({ repeated: 78 });
});

test("the part about 西吉县 names every figure of the region once, and so does the data", () => {
  const upper = targets
    .filter(({ document, scope, kind }) => document === "xiji-2025" && scope === "ningxia" && kind !== "context")
    .map(({ id }) => id);
  const own = comparisons.filter(({ document }) => document === "xiji-2025");
  expect(upper).toHaveLength(61);
  expect(own.map((comparison) => comparison.upper).sort()).toEqual([...upper].sort());
  expect(
    figuresIn("#xiji-2025")
      .filter((id) => upper.includes(id ?? ""))
      .sort(),
  ).toEqual([...upper].sort());
});

test("every comparison stands on the page under its own address, in the section of its verdict", () => {
  const wrong = comparisons.filter(({ id, document, verdict }) => {
    const row = compare?.querySelectorAll("tr").find((element) => element.id === id);
    const section = row?.closest("table")?.previousElementSibling?.id;
    const isUnderVerdict = section === `${document}-${verdict ?? "open"}`;
    return !row || (verdict === "repeated" ? !row.closest(`#${document}-repeated`) : !isUnderVerdict);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every comparison shows both printed runs and leads to both figures", () => {
  const wrong = comparisons.filter(({ id, upper, lower }) => {
    const row = compare?.querySelectorAll("tr").find((element) => element.id === id);
    const links = row?.querySelectorAll("a").map((link) => link.getAttribute("href")) ?? [];
    const stated = row?.querySelectorAll(".stated").map((element) => element.text) ?? [];
    const figures = [upper, lower].flatMap((figure) => (figure === null ? [] : (targetById.get(figure) ?? [])));
    return !figures.every((figure) => links.includes(figure.url) && stated.includes(figure.stated));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every figure's own page leads to its comparison, or to the first of its task where one note speaks for all", () => {
  const hrefs = new Map(
    builtPages.map(({ address, root }) => [
      address,
      root.querySelectorAll('a[href^="/compare/#"]').map((link) => link.getAttribute("href")?.split("#")[1] ?? ""),
    ]),
  );
  const wrong = comparisons.filter(({ id, upper, lower }) => {
    const address = targetById.get(lower ?? upper)?.url.split("#")[0] ?? "";
    const linked = hrefs.get(address) ?? [];
    const source = id.slice(0, id.lastIndexOf("/"));
    const isInNote = lower === null && linked.length === 1 && (linked[0] ?? "").startsWith(`${source}/`);
    return !linked.includes(id) && !isInNote;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the pages of its place and of its metric lead to every comparison, or to its section", () => {
  const links = (address: string) =>
    page(address)
      ?.querySelectorAll('a[href^="/compare/#"]')
      .map((link) => link.getAttribute("href")?.split("#")[1] ?? "") ?? [];
  const unlinked = comparisons.filter(({ id, document, place, verdict, metric }) => {
    const fromPlace = links(`/places/${place}/`);
    const sections = [id, document, `${document}-${verdict ?? "open"}`];
    const isOnPlace = sections.some((target) => fromPlace.includes(target));
    return !isOnPlace || (metric !== null && !links(`/metrics/${metric}/`).includes(id));
  });
  expect(unlinked.map(({ id }) => id)).toEqual([]);
});

test("the sentence of the chart says how often each verdict was given", () => {
  const summary = compare?.querySelector("#xiji-2025-chart .chart__summary")?.text ?? "";
  for (const part of [
    "低于上级2个",
    "没有写期限2个",
    "说法放松1个",
    "不是一回事7个",
    "没有写对应的数字24个",
    "和上级一样15个",
  ]) {
    expect(summary).toContain(part);
  }
  expect(summary).toContain("农村生活污水治理（管控）率低于自治区，相差21个百分点");
});

test("the number that two other things share is not called equal", () => {
  const row = compare?.querySelectorAll("tr").find((element) => element.id === "xiji-2025/17/t3");
  expect(row?.closest("table")?.previousElementSibling?.text).toContain("不是一回事");
  expect(row?.text).toContain("数字一样大，说的不是同一件事");
});
