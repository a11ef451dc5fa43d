import { expect, test } from "vitest";
import { chosenPort } from "../../../scripts/lib/port.ts";

test("without PORT any free port will do", () => {
  expect([chosenPort(undefined), chosenPort("")]).toEqual([null, null]);
});

test("PORT is taken as it is", () => {
  expect(chosenPort("8080")).toBe(8080);
});

test.each(["0", "65536", "80a", "-1", "http"])("%s is refused in plain words", (value) => {
  expect(() => chosenPort(value)).toThrow(`PORT is "${value}", which is not a port number from 1 to 65535.`);
});
