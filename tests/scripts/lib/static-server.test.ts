import { mkdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { serve } from "../../../scripts/lib/static-server.ts";
import { withTempDir } from "../../support/temp-dir.ts";

const files: Readonly<Record<string, string>> = {
  "secret.txt": "outside",
  "site/404.html": "no such page",
  "site/data/tasks.csv": "id",
  "site/data/tasks.json": "{}",
  "site/calendar.ics": "BEGIN:VCALENDAR",
  "site/feed.xml": "<feed/>",
  "site/index.html": "home",
  "site/pagefind/wasm.unknown.pagefind": "wasm",
  "site/pagefind/zh-cn.pf_meta": "meta",
  "site/tasks/index.html": "tasks",
};

const withServer = (work: (origin: string) => Promise<void>) =>
  withTempDir(async (dir) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
      await writeFile(path.join(dir, name), text);
    }
    const server = await serve({ dir: path.join(dir, "site"), port: 0 });
    await work(server.origin).finally(server.close);
  });

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/tasks/", "text/html; charset=utf-8"],
  ["/calendar.ics", "text/calendar; charset=utf-8"],
  ["/feed.xml", "application/xml; charset=utf-8"],
  ["/data/tasks.json", "application/json; charset=utf-8"],
  ["/data/tasks.csv", "text/csv; charset=utf-8"],
  ["/pagefind/wasm.unknown.pagefind", "application/wasm"],
  ["/pagefind/zh-cn.pf_meta", "application/octet-stream"],
])("%s is %s", (address, type) =>
  withServer(async (origin) => {
    const response = await fetch(origin + address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
  }),
);

test("a folder's address without its slash leads to the one with it", () =>
  withServer(async (origin) => {
    const response = await fetch(`${origin}/tasks?place=xiji`, { redirect: "manual" });
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/tasks/?place=xiji");
  }));

test("an unknown address shows the site's own page with status 404", () =>
  withServer(async (origin) => {
    const response = await fetch(`${origin}/nothing/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("no such page");
  }));

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/data/..%5c..%5csecret.txt", "/%00", "/%"])(
  "%s stays inside the folder",
  (target) =>
    withServer(async (origin) => {
      expect(await rawStatus(origin, target)).toBe(404);
    }),
);

test("only reading is possible", () =>
  withServer(async (origin) => {
    expect((await fetch(origin, { method: "POST" })).status).toBe(405);
    const head = await fetch(origin, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  }));

test("a taken port is passed over, unless it was asked for by number", () =>
  withTempDir(async (dir) => {
    const first = await serve({ dir, port: 0 });
    const port = Number(new URL(first.origin).port);
    const second = await serve({ dir, port });
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    await expect(serve({ dir, port, exact: true })).rejects.toThrow(
      `Port ${port} is in use; choose another with PORT=….`,
    );
    await Promise.all([first.close(), second.close()]);
  }));

/** Sends the request target as it is; `fetch` would resolve the dots itself. */
function rawStatus(origin: string, target: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.once("data", (data) => {
      resolve(Number(data.toString().split(" ")[1]));
      socket.destroy();
    });
    socket.once("error", reject);
  });
}
