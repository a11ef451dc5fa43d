import { expect, test } from "vitest";
import StatusMark from "../../../src/components/tasks/StatusMark.astro";
import { render, textOf } from "../site/render.ts";

const mark = async (status: string, partly = false, absence: string | null = null) =>
  (await render(StatusMark, { props: { status, partly, absence } })).querySelector(".status");

test.each([
  ["due-no-result", "◆已到期，未见公开结果"],
  ["due-soon", "◐快到期"],
  ["running", "○未到期"],
  ["no-deadline", "–未写明期限"],
  ["met", "●公开结果：已做到"],
  ["met-late", "◎公开结果：已做到，结果晚于期限"],
  ["not-met", "▲公开结果：没有做到"],
  ["cannot-tell", "？有公开结果，看不出是否做到"],
])("%s has a word and a sign, not only a colour: %s", async (status, words) => {
  expect(textOf(await mark(status))).toBe(words);
});

test("the sign is not read aloud: the word says it", async () => {
  const sign = (await mark("due-soon"))?.querySelector("[aria-hidden=true]");
  expect(textOf(sign)).toBe("◐");
});

test("a task that is only partly due says so", async () => {
  expect(textOf(await mark("due-no-result", true))).toBe("◆有一部分期限已到，未见公开结果");
});

test.each([
  ["not-looked", "◆已到期，到期后还没有人查找过结果"],
  ["not-found", "◆已到期，未见公开结果"],
  ["not-started", "◆已到期，公开材料说还没有开工"],
])("of three kinds of silence it says which: %s", async (absence, words) => {
  expect(textOf(await mark("due-no-result", false, absence))).toBe(words);
});

test("a date ahead is ahead, whatever is said of the work", async () => {
  expect(textOf(await mark("running", false, "not-started"))).toBe("○未到期");
});
