import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { binary } from "../../scripts/lib/paths.ts";

/**
 * Writes a font configuration with one Chinese font and nothing else, so that text is as wide
 * on every machine; without a Chinese font it would measure a quarter too narrow.
 * @returns value for FONTCONFIG_FILE
 */
export async function writeFontConfig(): Promise<string> {
  const folder = binary(".cache", "minnuo-fonts");
  const file = path.join(folder, "fonts.conf");
  await mkdir(folder, { recursive: true });
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${binary("@embedpdf", "fonts-sc", "fonts")}</dir>
  <cachedir>${path.join(folder, "cache")}</cachedir>
</fontconfig>
`,
  );
  return file;
}
