import { expect, test } from "vitest";
import { amountOf, emptyQuery, type FigureQuery } from "../../../src/model/figure-search/figure-query.ts";
import { formValues, queryFromForm } from "../../../src/model/figure-search/form-values.ts";
import { toQuery } from "../../../src/model/figure-search/to-query.ts";
import { asked, names, parse } from "./names.ts";

const written = (query: FigureQuery) => toQuery(query, names);

test.for([
  ["80%以上", "≥80%"],
  ["八成", "80%"],
  ["8‰", "0.8%"],
  [">50% <80%", ">50% <80%"],
  ["≥50% ≤80%", "50%—80%"],
  ["150000000元", "1.5亿元"],
  ["12345元", "12345元"],
  ["123456789元", "123456789元"],
  ["每人每月280元", "280元 每人每月"],
  ["种类 单位种", "单位种 种类"],
  ["到2027年", "2027"],
  ["2027年底前", "2027年前"],
  ["2027年以后", "2027年起"],
  ["2025年3月到2025年12月", "2025年3月到2025年12月"],
  ["今年", "2026"],
  ["市民政局负责", "民政局牵头"],
  ["即将到期", "快到期"],
  ["比自治区低", "低于自治区"],
  ["“标准” 标准", "标准 “标准”"],
  ["“养老 服务”", "“养老 服务”"],
] as const)("“%s” is written as “%s”, which is read as the same question", ([query, canonical]) => {
  expect(written(parse(query))).toBe(canonical);
  expect(asked(parse(canonical))).toEqual(asked(parse(query)));
});

const amounts = [
  ...(["at-least", "more-than", "at-most", "less-than", "exactly", "about"] as const).map((bound) =>
    amountOf(bound, 15_000),
  ),
  amountOf("between", 3, 50_000),
  { ...amountOf("between", 50, 80), minOpen: true },
];
const dues = [
  {},
  { dueFrom: "2027", dueTo: "2027" },
  { dueFrom: "2025", dueTo: "2027" },
  { dueFrom: "2025-03", dueTo: "2025-12-31" },
  { dueFrom: "2025-03" },
  { dueTo: "2026-06" },
];
const others: Partial<FigureQuery>[] = [
  {},
  { scope: "xiji", status: "due-no-result" },
  { department: "finance", role: "cooperating", kind: "money" },
  { verdict: "other-measure", status: "no-deadline", words: ["养老", "2027", "1:5", "标准"] },
  { unit: "个", per: ["千人"], kind: "context" },
];
const questions = [null, ...amounts].flatMap((amount) =>
  dues.flatMap((due) =>
    others.map((other): FigureQuery => ({ ...emptyQuery, amount, unit: amount && "元", ...due, ...other })),
  ),
);

test.for(["status", "verdict", "kind"] as const)("every %s has words that are read as it", (name) => {
  const codes = {
    status: ["due-no-result", "due-soon", "running", "no-deadline"],
    verdict: ["below", "above", "later", "undated", "looser", "other-measure", "dropped", "share", "equal", "repeated"],
    kind: ["target", "standard", "context", "money"],
  }[name];
  const questionsOf = codes.map((code) => ({ ...emptyQuery, [name]: code }) as FigureQuery);
  expect(questionsOf.map((query) => parse(written(query)))).toEqual(questionsOf);
});

test("every question that can be asked is read as itself once it is written", () => {
  expect(questions.length).toBeGreaterThan(200);
  expect(
    questions.filter((query) => JSON.stringify(asked(parse(written(query)))) !== JSON.stringify(asked(query))),
  ).toEqual([]);
});

test("a form that shows a question asks the same question", () => {
  const changed = questions.filter(
    (query) => JSON.stringify(queryFromForm(formValues(query), query)) !== JSON.stringify(query),
  );
  expect(changed).toEqual([]);
});

test.for([
  [{ value: "80" }, "80"],
  [{ bound: "at-least", value: "1.5亿", unit: "元" }, "≥1.5亿元"],
  [{ bound: "about", value: "八十" }, "约80"],
  [{ value: "50", valueTo: "80", unit: "%" }, "50%—80%"],
  [{ bound: "between", value: "50", unit: "%" }, "≥50%"],
  [{ valueTo: "80", unit: "%" }, "≤80%"],
  [{ value: "abc", unit: "元" }, "单位元"],
  [{ dueTo: "2027", scope: "xiji" }, "2027年前 西吉县"],
  [{ words: " 养老  80%" }, "养老 “80%”"],
] as const)("a form filled with %o writes “%s”", ([fields, text]) => {
  expect(written(queryFromForm({ ...formValues(emptyQuery), ...fields }, emptyQuery))).toBe(text);
});

test("choosing another bound keeps the number and leaves a range", () => {
  const before = parse("50%—80%");
  const values = { ...formValues(before), bound: "at-least" };
  expect(written(queryFromForm(values, before))).toBe("≥50%");
});
