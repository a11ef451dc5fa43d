import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtPages } from "../support/built-site.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "heading-level": "error",
    "no-inline-style": "error",
    // A title in Chinese says in 70 characters what a page is; official names are long.
    "long-title": "off",
    // Astro closes void elements in its own way, and indents nothing.
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // Ids are made from dates and numbers; HTML allows any that hold no space.
    "valid-id": ["error", { relaxed: true }],
    // <search> is unknown to older phones; role="search" is not.
    "prefer-native-element": ["error", { exclude: ["search"] }],
    // Everything is loaded from the site itself.
    "require-sri": "off",
  },
});

test("every page is valid HTML with headings in order", async () => {
  const problems: string[] = [];
  for (const { address, html } of builtPages) {
    const { results } = await validator.validateString(html, address);
    for (const { line, column, message, ruleId } of results.flatMap((result) => result.messages)) {
      problems.push(`${address}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  expect(problems).toEqual([]);
});
