import { expect, test } from "vitest";
import { builtPages } from "../support/built-site.ts";
import { documentTasks, placeSlugs, promisedAddresses, taskAddresses } from "../support/contract.ts";

const addresses = new Set(builtPages.map(({ address }) => address));

test("there are 28 places, 14 documents and 318 tasks", () => {
  expect([placeSlugs.length, Object.keys(documentTasks).length, taskAddresses.length]).toEqual([28, 14, 318]);
});

test("every promised address is a page", () => {
  expect(promisedAddresses.filter((address) => !addresses.has(address))).toEqual([]);
});

test("there are no task pages, places or documents beyond the promised ones", () => {
  const promised = new Set(promisedAddresses);
  const listed = [...addresses].filter((address) => /^\/(?:tasks\/.+|documents\/.+|places\/[^/]+\/)$/u.test(address));
  expect(listed.filter((address) => !promised.has(address))).toEqual([]);
});

test.each(["departments", "leaders", "topics", "metrics"])("/%s/ leads to pages of its own", (section) => {
  expect([...addresses].filter((address) => address.startsWith(`/${section}/`)).length).toBeGreaterThan(1);
});

test("addresses are lower-case ASCII and end in a slash", () => {
  expect([...addresses].filter((address) => !/^\/(?:[a-z0-9-]+\/)*$/u.test(address))).toEqual(["/404.html"]);
});
