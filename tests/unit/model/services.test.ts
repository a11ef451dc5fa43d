import { expect, test } from "vitest";
import { countProvided } from "../../../src/model/services.ts";
import { topicSchema } from "../../../src/schemas/catalogue.ts";
import { services as words } from "../../../src/strings/services.ts";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { serviceFieldEntry } from "../../support/registers.ts";

const topics = ["water", "roads"].map((id, index) =>
  topicSchema.parse({ id, order: index + 1, name: id, plain: id, national: false }),
);
const service = (id: string, ...tasks: string[]) => ({ id, name: id, plain: id, tasks });
const fields = (...lists: ReturnType<typeof service>[][]) =>
  smallLedger({
    topics,
    tasks: [taskEntry("xiji-2025/1"), taskEntry("xiji-2025/2")],
    services: lists.map((services, index) =>
      serviceFieldEntry(topics[index]?.id ?? "", { services, order: index + 1 }),
    ),
  }).services;

test("services some task provides are counted over all fields, each once however many tasks it has", () => {
  const lists = fields(
    [service("wells", "xiji-2025/1", "xiji-2025/2"), service("pumps")],
    [service("bridges", "xiji-2025/1"), service("lamps")],
  );
  expect(countProvided(lists)).toBe(2);
});

test("where no task provides anything, none is counted", () => {
  expect(countProvided(fields([service("pumps")]))).toBe(0);
  expect(countProvided([])).toBe(0);
});

test("the two counts of the sentence add up to the list", () => {
  expect(words.found(57, 80)).toBe("80项里，有57项在本站收录的文件里找到了对应任务，23项没有找到。");
});

test("a task knows every service it provides", () => {
  const ledger = smallLedger({
    topics,
    tasks: [taskEntry("xiji-2025/1"), taskEntry("xiji-2025/2")],
    services: [
      serviceFieldEntry("water", { services: [service("wells", "xiji-2025/1"), service("pumps", "xiji-2025/1")] }),
    ],
  });
  expect(ledger.tasks.map((task) => task.services.map(({ id }) => id))).toEqual([["wells", "pumps"], []]);
});
