import { expect, test } from "vitest";
import StatusMark from "../../../src/components/tasks/StatusMark.astro";
import { render, textOf } from "../site/render.ts";

const mark = async (status: string, partly = false) =>
  (await render(StatusMark, { props: { status, partly } })).querySelector(".status");

test.each([
  ["due-no-result", "◆已到期，未见公开结果"],
  ["due-soon", "◐快到期"],
  ["running", "○未到期"],
  ["no-deadline", "–未写明期限"],
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
