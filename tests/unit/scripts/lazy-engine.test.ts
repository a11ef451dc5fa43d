import { expect, test } from "vitest";
import { lazyEngine } from "../../../src/scripts/pagefind.ts";

test("the engine is loaded once, and again after a failure", async () => {
  const engine = lazyEngine();
  const first = engine.load();
  expect(engine.load()).toBe(first);
  await expect(first).rejects.toThrow();
  engine.forget();
  const second = engine.load();
  expect(second).not.toBe(first);
  await expect(second).rejects.toThrow();
});
