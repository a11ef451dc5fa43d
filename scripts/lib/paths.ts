import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What editors write. */
export const contentDir = path.join(root, "content");

/** The finished site: a link to the newest release. */
export const distDir = path.join(root, "dist");

/** Path of a command-line program inside node_modules, run with `process.execPath`. */
export const binary = (...parts: string[]): string => path.join(root, "node_modules", ...parts);
