import { expect, test } from "vitest";
import FilterSelect from "../../../src/components/site/FilterSelect.astro";
import { render, textOf } from "./render.ts";

const options = [
  { value: "xiji", label: "西吉县" },
  { value: "xixia", label: "西夏区" },
];
const props = { name: "place", label: "地区", options };
const choices = async (more: { all?: string } = {}) =>
  (await render(FilterSelect, { props: { ...props, ...more } }))
    .querySelectorAll("option")
    .map((option) => [option.getAttribute("value"), textOf(option)]);

test("the field stands inside its label, so that a tap on the words opens it", async () => {
  const label = (await render(FilterSelect, { props })).querySelector("label");
  expect(textOf(label?.querySelector("span"))).toBe("地区");
  expect(label?.querySelector("select")?.getAttribute("name")).toBe("place");
});

test("the first choice filters nothing; the others keep their order", async () => {
  expect(await choices()).toEqual([
    ["", "全部"],
    ["xiji", "西吉县"],
    ["xixia", "西夏区"],
  ]);
});

test("the choice that filters nothing may have words of its own", async () => {
  expect((await choices({ all: "按文件顺序" }))[0]).toEqual(["", "按文件顺序"]);
});
