import { Feed } from "feed";
import { dataset, feedWords } from "../../strings/data.ts";
import { site as siteWords } from "../../strings/site.ts";
import type { Ledger } from "../records.ts";
import { codes } from "./codes.ts";
import { tagUri } from "./identity.ts";
import { absolute, changePath } from "./paths.ts";

/** Midnight in UTC, which is still the same day in China. */
const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The feed library marks titles and summaries as HTML; ours are plain text. */
const asHtml = (text: string): string => text.replace(/[&<>]/gu, (character) => entities[character] ?? character);

/**
 * Atom feed with one entry per public change, newest first.
 * @param site address of the site
 */
export function changesFeed(ledger: Ledger, site: URL): string {
  const feed = new Feed({
    id: tagUri("changes"),
    title: feedWords.title,
    description: feedWords.description,
    link: absolute("/changes/", site),
    feed: absolute("/feed.xml", site),
    updated: instant(ledger.changes[0]?.day ?? ledger.siteDay),
    copyright: dataset.licence,
    author: { name: siteWords.name, link: site.href },
    generator: false,
  });
  for (const change of ledger.changes) {
    feed.addItem({
      id: tagUri(`changes/${change.id}`),
      title: asHtml(change.title),
      description: asHtml(change.detail),
      link: absolute(changePath(change), site),
      date: instant(change.day),
      category: [{ name: codes.changeKind[change.kind], term: change.kind }],
    });
  }
  // The library has no option for the language of an Atom feed.
  return feed.atom1().replace("<feed ", '<feed xml:lang="zh-CN" ');
}
