/**
 * The day statuses are reckoned on. Chosen by whoever starts the build (see `scripts/`), so that
 * nothing that renders a page reads the clock.
 * @throws when `SITE_DAY` is not set
 */
export function siteDay(): string {
  const day = process.env.SITE_DAY;
  if (day === undefined) throw new Error("SITE_DAY is not set: build with “npm run build”, edit with “npm run dev”");
  return day;
}
