import Ajv from "ajv";
import { expect, test } from "vitest";
import { dataPackage } from "../../../src/model/export/data-package.ts";
import { datasetJsonLd } from "../../../src/model/export/dataset.ts";
import { publish } from "../../../src/model/export/files.ts";
import profile from "../../fixtures/data-package-2.0.profile.json" with { type: "json" };
import { changeEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { ledgerWithRegisters } from "../../support/registers.ts";
import { sha256 } from "../../support/sha256.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string }[]; foreignKeys?: { fields: string[]; reference: { resource?: string } }[] };
}

const site = new URL("https://minnuo.test");
const ledger = smallLedger({
  tasks: [taskEntry("xiji-2025/1", { targets: [targetInput()] })],
  corrections: [changeEntry("2026-11-22-first")],
});
const published = publish(ledger, sha256);
const descriptor = dataPackage(ledger, published, site);
const resources = descriptor.resources as Resource[];

test("the descriptor follows Data Package 2.0, with and without records in every table", () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);
  const full = ledgerWithRegisters();
  for (const each of [descriptor, dataPackage(full, publish(full, sha256), site)]) {
    validate(each);
    expect(validate.errors ?? []).toEqual([]);
  }
});

test("the described fields are the header of each CSV, in the same order", () => {
  for (const { table, csv } of published) {
    const described = resources
      .find((resource) => resource.name === table.name)
      ?.schema?.fields.map(({ name }) => name);
    expect(described?.join(",")).toBe(csv.text.slice(1).split("\r\n")[0]);
  }
});

test("every file is described once, as CSV and as JSON", () => {
  const files = published.flatMap(({ csv, json }) => [csv.name, json.name]);
  expect(resources.map((resource) => resource.path)).toEqual(files);
  expect(new Set(resources.map((resource) => resource.name)).size).toBe(files.length);
});

test("sizes and hashes are those of the files", () => {
  expect(resources[0]).toMatchObject({ bytes: published[0]?.csv.bytes, hash: `sha256:${published[0]?.csv.sha256}` });
});

test("keys between tables point at resources that exist; a key to the same table names none", () => {
  const names = resources.map((resource) => resource.name);
  const keys = resources.flatMap((resource) => resource.schema?.foreignKeys ?? []);
  for (const { reference } of keys) if (reference.resource) expect(names).toContain(reference.resource);
  const answers = resources
    .flatMap((resource) => resource.schema?.foreignKeys ?? [])
    .find((key) => key.fields[0] === "answers");
  expect(answers?.reference).toEqual({ fields: ["id"] });
});

test("the licence is CC BY 4.0 and no build time is stamped", () => {
  expect(descriptor).toMatchObject({ licenses: [{ name: "CC-BY-4.0" }], statusDay: "2026-11-22" });
  expect(descriptor).not.toHaveProperty("created");
});

test("search engines learn of every download with its full address", () => {
  const data = datasetJsonLd(ledger, published, site);
  expect(data).toMatchObject({ "@type": "Dataset", dateModified: "2026-11-22", temporalCoverage: "2025/2025" });
  expect(data.distribution).toHaveLength(2 * published.length);
  expect(JSON.stringify(data)).toContain('"contentUrl":"https://minnuo.test/data/tasks.csv"');
});
