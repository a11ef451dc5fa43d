/**
 * Where a reader reports an error: a prepared message where an address is published, else the
 * part of the about page that says what to write down.
 */
export function reportAddress(page: { email: string | null; subject: string; url: string }): string {
  if (page.email === null) return "/about/#report";
  const subject = encodeURIComponent(`纠错：${page.subject}`);
  const body = encodeURIComponent(`页面：${page.url}\n哪里不对：\n原文怎么写：\n`);
  return `mailto:${page.email}?subject=${subject}&body=${body}`;
}
