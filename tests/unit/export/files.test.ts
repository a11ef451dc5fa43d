import { expect, test } from "vitest";
import { toCsv } from "../../../src/model/export/csv.ts";
import { publish } from "../../../src/model/export/files.ts";
import { toJson } from "../../../src/model/export/json.ts";
import type { Cell, FieldSpec } from "../../../src/model/export/table.ts";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { sha256 } from "../../support/sha256.ts";

const field = (name: string): FieldSpec => {
  return { name, kind: "text", description: "", required: false, codes: null, references: null };
};
const csvCell = (value: Cell) => toCsv([field("a")], [{ a: value }]).split("\r\n")[1];

test("CSV begins with a byte order mark and ends every line with CRLF", () => {
  expect(toCsv([field("a"), field("b")], [{ a: "西吉", b: 1 }])).toBe("\uFEFFa,b\r\n西吉,1\r\n");
});

test.each(["=1+1", "+86", "-5", "@SUM(A1)", "\tx"])(
  "a text cell that a spreadsheet would run is disarmed: %j",
  (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  },
);

test("a cell that begins with a carriage return is disarmed and quoted", () => {
  expect(toCsv([field("a")], [{ a: "\rx" }])).toBe(`\uFEFFa\r\n"'\rx"\r\n`);
});

test("the first entry of a list cannot run as a formula either", () => {
  expect(csvCell(["=1", "b"])).toBe("'=1；b");
});

test("numbers are left untouched, also negative ones", () => {
  expect(csvCell(-4.5)).toBe("-4.5");
  expect(csvCell(150_000_000)).toBe("150000000");
});

test("unknown is an empty cell, and 0 is 0", () => {
  expect(csvCell(null)).toBe("");
  expect(csvCell(0)).toBe("0");
});

test("commas, quotes and line breaks survive", () => {
  expect(csvCell('说“好”, "ok"')).toBe('"说“好”, ""ok"""');
  expect(csvCell("两\n行")).toBe('"两\n行"');
});

test("a list entry that would fall apart stops the build", () => {
  expect(() => csvCell(["a；b"])).toThrow("list entry “a；b” contains “；”");
});

test("JSON has one record a line and sorted keys", () => {
  expect(
    toJson([
      { b: [1, 2].map(String), a: null },
      { b: [], a: 0 },
    ]),
  ).toBe('[\n{"a":null,"b":["1","2"]},\n{"a":0,"b":[]}\n]\n');
  expect(toJson([])).toBe("[]\n");
});

test("both formats hold the same records, and the size is counted in bytes", () => {
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1"), taskEntry("xiji-2025/2")] });
  const [tasks] = publish(ledger, sha256);
  expect(JSON.parse(tasks?.json.text ?? "")).toHaveLength(2);
  expect(tasks?.csv.text.trim().split("\r\n")).toHaveLength(3);
  expect(tasks?.csv.bytes).toBe(new TextEncoder().encode(tasks?.csv.text).length);
});

test("the same content gives the same bytes", () => {
  const hashes = () => publish(smallLedger({ tasks: [taskEntry("xiji-2025/1")] }), sha256).map(({ csv }) => csv.sha256);
  expect(hashes()).toEqual(hashes());
});
