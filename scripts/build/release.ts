import { lstat, mkdir, readdir, rename, rm, symlink, unlink } from "node:fs/promises";
import path from "node:path";
import { withLock } from "./lock.ts";

/** Where releases live and what points at the current one. */
export interface ReleaseFolders {
  /** Holds one numbered folder per release; on the same file system as the checkout. */
  readonly releases: string;
  /** The link that visitors' files are served from. */
  readonly dist: string;
}

/**
 * Builds a site in a folder of its own and publishes it in one move: `dist` points at the old
 * release until the new one is complete, and at the new one from then on. When `build` fails,
 * the half-built folder is removed and nothing else changes.
 * @param build writes the finished site into the folder it is given
 */
export function publish(folders: ReleaseFolders, build: (dir: string) => Promise<void>): Promise<void> {
  return withLock(folders.releases, async () => {
    await removeLeftovers(folders.releases);
    const number = await nextNumber(folders.releases);
    const next = path.join(folders.releases, `next-${number}`);
    try {
      await mkdir(next);
      await build(next);
      await swap(folders, next, path.join(folders.releases, String(number)));
    } catch (error) {
      await rm(next, { recursive: true, force: true });
      throw error;
    }
  });
}

/** Folders of builds that were interrupted; safe to remove because the lock is held. */
async function removeLeftovers(releases: string): Promise<void> {
  const names = (await readdir(releases)).filter((name) => name.startsWith("next-"));
  await Promise.all(names.map((name) => rm(path.join(releases, name), { recursive: true, force: true })));
}

async function nextNumber(releases: string): Promise<number> {
  const numbers = (await readdir(releases)).map(Number).filter((number) => Number.isInteger(number));
  return Math.max(0, ...numbers) + 1;
}

async function swap({ releases, dist }: ReleaseFolders, next: string, release: string): Promise<void> {
  const link = path.join(releases, "next-link");
  await rename(next, release);
  try {
    await symlink(linkTarget(dist, release), link, "junction");
    if (await isPlain(dist)) await replacePlain(link, dist, path.join(releases, "next-replaced"));
    else await replaceLink(link, dist);
  } catch (error) {
    await rm(link, { force: true });
    await rm(release, { recursive: true, force: true });
    throw error;
  }
  await removeOldReleases(releases, path.basename(release));
}

/** A relative link survives moving the checkout; a Windows junction must be absolute. */
const linkTarget = (dist: string, release: string): string =>
  process.platform === "win32" ? release : path.relative(path.dirname(dist), release);

/** True for a folder or file that another tool left in place of the link. */
async function isPlain(dist: string): Promise<boolean> {
  const entry = await lstat(dist).catch(() => null);
  return entry !== null && !entry.isSymbolicLink();
}

/** A folder cannot be replaced by a link in one move: it is put aside, and back if that fails. */
async function replacePlain(link: string, dist: string, aside: string): Promise<void> {
  await rename(dist, aside);
  try {
    await rename(link, dist);
  } catch (error) {
    await rename(aside, dist);
    throw error;
  }
}

/** Puts the new link in place of the old one: one atomic rename, except on Windows. */
async function replaceLink(link: string, dist: string): Promise<void> {
  if (process.platform === "win32") await unlink(dist).catch(() => undefined);
  await rename(link, dist);
}

/** Everything in `releases` but the new release and the lock that is still held. */
async function removeOldReleases(releases: string, current: string): Promise<void> {
  const names = (await readdir(releases)).filter((name) => name !== current && !name.startsWith(".lock"));
  await Promise.all(names.map((name) => rm(path.join(releases, name), { recursive: true, force: true })));
}
