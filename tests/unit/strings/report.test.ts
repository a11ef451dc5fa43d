import { describe, expect, test } from "vitest";
import { reportAddress } from "../../../src/strings/report.ts";

const page = { subject: "改厕 & 饮水?", url: "https://minnuo.test/tasks/xiji-2025/1/" };

test("without a published address, a reader is told what to write down", () => {
  expect(reportAddress({ ...page, email: null })).toBe("/about/#report");
});

describe("with a published address", () => {
  const address = reportAddress({ ...page, email: "jiucuo@minnuo.test" });
  const fields = new URL(address).searchParams;

  test("a message is prepared to it", () => {
    expect(address).toMatch(/^mailto:jiucuo@minnuo\.test\?subject=/u);
  });

  test("its subject names the page, whatever characters the name has", () => {
    expect(fields.get("subject")).toBe("纠错：改厕 & 饮水?");
  });

  test("its text holds the page's address and asks what the original says", () => {
    expect(fields.get("body")).toBe("页面：https://minnuo.test/tasks/xiji-2025/1/\n哪里不对：\n原文怎么写：\n");
  });

  test("nothing stands in it unescaped", () => {
    expect(address).toMatch(/^[\x21-\x7e]+$/u);
  });
});
