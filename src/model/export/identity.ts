/**
 * The name under which feed entries and calendar events are known to readers' programs. It is a
 * name and not an address: it stays as it is when the site moves, or every subscriber would see
 * every entry twice.
 */
const authority = "minnuo.example";

/** Identifier of a calendar event, from the id of the promise or figure it belongs to. */
export const eventUid = (id: string): string => `${id.replaceAll("/", "-")}@${authority}`;

/** Identifier of a feed or of one of its entries (RFC 4151). */
export const tagUri = (specific: string): string => `tag:${authority},2026:${specific}`;
