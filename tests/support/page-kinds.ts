import { listFiles } from "../../scripts/lib/files.ts";
import { distDir } from "../../scripts/lib/paths.ts";

/** One way a page can look, with the addresses that look so. */
interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
}

const one = "[a-z0-9-]+";
const section = (name: string): Kind => ({ name, pattern: new RegExp(`^/${name}/$`, "u") });
const entry = (name: string): Kind => ({ name: `${name}: one`, pattern: new RegExp(`^/${name}/${one}/$`, "u") });

const kinds: readonly Kind[] = [
  { name: "home", pattern: /^\/$/u },
  { name: "task", pattern: new RegExp(`^/tasks/${one}/${one}/$`, "u") },
  { name: "place and department", pattern: new RegExp(`^/places/${one}/${one}/$`, "u") },
  ...["places", "departments", "leaders", "topics", "metrics", "documents"].flatMap((name) => [
    section(name),
    entry(name),
  ]),
  ...["tasks", "compare", "timeline", "money", "checks", "services", "search", "data", "about"].map(section),
  ...["changes", "accessibility"].map(section),
  { name: "figure search", pattern: /^\/search\/figures\/$/u },
  { name: "not found", pattern: /^\/404\.html$/u },
];

const pages = (await listFiles(distDir))
  .filter((file) => file.endsWith(".html"))
  .map((file) => (file.endsWith("index.html") ? `/${file.slice(0, -"index.html".length)}` : `/${file}`));

/** Preferred where they exist: the longest page of a kind shows most of what can go wrong. */
const rich = [
  "/tasks/xiji-2025/14/",
  "/places/xiji/",
  "/documents/xiji-2025/",
  "/metrics/rural-sewage-treatment-rate/",
];

/** One address for every kind of page there is. */
export const pageKinds: readonly { readonly name: string; readonly address: string }[] = kinds.flatMap(
  ({ name, pattern }) => {
    const matching = pages.filter((address) => pattern.test(address));
    const address = matching.find((candidate) => rich.includes(candidate)) ?? matching[0];
    return address === undefined ? [] : [{ name, address }];
  },
);

/** Pages that belong to no kind: add one above, or the new pages stay untested. */
export const strayPages = pages.filter((address) => !kinds.some(({ pattern }) => pattern.test(address)));
