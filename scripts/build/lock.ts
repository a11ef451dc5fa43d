import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const pause = 500;

/**
 * Does some work while no other build of this checkout does: two would share Astro's `.astro`
 * folder and remove each other's releases. Waits for the other one to end; a lock whose
 * process is gone counts as released.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, ".lock");
  await mkdir(folder, { recursive: true });
  let told = false;
  while (!(await take(file))) {
    if (!told) console.log("waiting for another build of this checkout to end …");
    told = true;
    await wait(pause);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  if (await create(file)) return true;
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  if (isAlive(owner)) return false;
  await rm(file, { force: true });
  return create(file);
}

/** Linking is atomic: the lock never exists without the number of its process in it. */
async function create(file: string): Promise<boolean> {
  const own = `${file}-${process.pid}-${randomUUID()}`;
  try {
    await writeFile(own, String(process.pid));
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** Signal 0 only asks whether the process exists. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
