import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { builtFiles, builtPages, readBuilt, readBuiltBytes } from "../support/built-site.ts";
import { documentTasks, promisedColumns, taskAddresses } from "../support/contract.ts";
import { parseCsv } from "../support/csv.ts";

type Row = Readonly<Record<string, unknown>>;

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

const schemaFile = path.join(root, "tests/fixtures/data-package-2.0.schema.json");
const descriptor = JSON.parse(readBuilt("data/datapackage.json")) as { resources: readonly Resource[] };
const csvTables = descriptor.resources.filter(({ format }) => format === "csv");
const rowsOf = (name: string) => JSON.parse(readBuilt(`data/${name}.json`)) as readonly Row[];

test("the descriptor follows the Data Package Standard 2.0", () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(
    JSON.parse(readFileSync(schemaFile, "utf8")) as object,
  );
  validate(descriptor);
  expect(validate.errors ?? []).toEqual([]);
});

test("the descriptor names every data file, and every named file exists", () => {
  const named = descriptor.resources.map((resource) => `data/${resource.path}`).sort();
  const present = builtFiles.filter(
    (file) => /^data\/.+\.(?:csv|json)$/u.test(file) && !file.endsWith("datapackage.json"),
  );
  expect(named).toEqual([...present].sort());
});

test("size and checksum of every resource are right", () => {
  const wrong = descriptor.resources.filter(({ path: file, bytes, hash }) => {
    const content = readBuiltBytes(`data/${file}`);
    const sha256 = `sha256:${createHash("sha256").update(content).digest("hex")}`;
    return (bytes !== undefined && bytes !== content.byteLength) || (hash !== undefined && hash !== sha256);
  });
  expect(wrong).toEqual([]);
});

describe.each(Object.entries(promisedColumns))("%s", (name, columns) => {
  const rows = rowsOf(name);

  test("every record has every promised field", () => {
    expect(rows.filter((row) => columns.some((column) => !(column in row)))).toEqual([]);
  });

  test("ids are unique", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test("keys are sorted and each record is one line", () => {
    expect(rows.filter((row) => String(Object.keys(row)) !== String(Object.keys(row).sort()))).toEqual([]);
    expect(readBuilt(`data/${name}.json`).trim().split("\n")).toHaveLength(rows.length + 2);
  });
});

describe.each(csvTables)("$path", ({ name, path: file, schema }) => {
  const text = readBuilt(`data/${file}`);
  const [header, ...lines] = parseCsv(text);

  test("its columns are the fields of its schema", () => {
    expect(header).toEqual(schema?.fields.map((field) => field.name));
  });

  test("it begins with a byte order mark and holds the same records as the JSON", () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(lines.map((line) => line.length)).toEqual(lines.map(() => header?.length));
    const idColumn = header?.indexOf("id") ?? -1;
    expect(lines.map((line) => line[idColumn])).toEqual(rowsOf(name).map((row) => String(row.id)));
  });

  test("no cell would run as a formula", () => {
    const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/u.test(cell);
    expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !isNumber(cell))).toEqual([]);
  });
});

test("there is one record for every task page", () => {
  expect(rowsOf("tasks").map((row) => row.url)).toHaveLength(taskAddresses.length);
  expect(new Set(rowsOf("tasks").map((row) => `/tasks/${row.id}/`))).toEqual(new Set(taskAddresses));
});

test("there are 80 services, 37 appointments and a record for every document", () => {
  expect([rowsOf("services").length, rowsOf("appointments").length]).toEqual([80, 37]);
  expect(rowsOf("documents").map((row) => row.id)).toHaveLength(Object.keys(documentTasks).length);
  expect(new Set(rowsOf("documents").map((row) => row.id))).toEqual(new Set(Object.keys(documentTasks)));
});

test("a figure of a whole document names that document and no task", () => {
  const goals = rowsOf("targets").filter((row) => row.task === null);
  expect(goals.length).toBeGreaterThan(0);
  expect(goals.filter((row) => !String(row.id).startsWith(`${row.document}/`))).toEqual([]);
});

test("every address of the open data leads to a page, and to a place on it where it names one", () => {
  const ids = new Map(
    builtPages.map(({ address, root: page }) => [address, new Set(page.querySelectorAll("[id]").map(({ id }) => id))]),
  );
  const urls = csvTables.flatMap(({ name }) =>
    rowsOf(name).flatMap((row) => (typeof row.url === "string" ? [row.url] : [])),
  );
  const broken = urls.filter((url) => {
    const [address = "", id] = url.split("#");
    return !ids.has(address) || (id !== undefined && !ids.get(address)?.has(id));
  });
  expect(broken).toEqual([]);
});

test("days, months and years are as precise as printed and really exist", () => {
  const dates = [...rowsOf("tasks"), ...rowsOf("targets")].map((row) => row.due).filter((due) => due !== null);
  expect(
    dates.filter((due) => !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(String(due))),
  ).toEqual([]);
});

test("every promised figure of a task that is money is listed as money", () => {
  const money = new Map(rowsOf("funding").map((row) => [row.id, row]));
  const figures = rowsOf("targets").filter((row) => row.money !== null && row.value !== null && row.task !== null);
  const facts = (row: Row | undefined) => row && [row.task, row.document, row.due, row.period, row.strive, row.stated];
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter((row) => String(facts(money.get(row.id))) !== String(facts(row)))).toEqual([]);
});

test("both goals and all five reasons for slow payment stand in the data, each reason with rows of money", () => {
  expect(rowsOf("fiscal-goals").map(({ value, unit, due }) => [value, unit, due])).toEqual([
    [25, "%", "2023-03"],
    [34, "%", "2023-04"],
  ]);
  const printed = new Set(rowsOf("fiscal").map((row) => `${row.document} ${row.table} ${row.row}`));
  const reasons = rowsOf("fiscal-reasons");
  const keys = reasons.flatMap(({ document, table, rows }) =>
    (rows as string[]).map((row) => `${document} ${table} ${row}`),
  );
  expect([reasons.length, keys.filter((key) => !printed.has(key))]).toEqual([5, []]);
});
