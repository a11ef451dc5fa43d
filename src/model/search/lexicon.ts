/** What a named thing is: the list above the promises is made of these. */
export const nameKinds = ["place", "department", "leader", "topic", "service", "document", "metric"] as const;

/** One kind of named thing. */
export type NameKind = (typeof nameKinds)[number];

/** A page that is found by its name. */
export interface NamedPage {
  kind: NameKind;
  /** Name as readers know it. */
  label: string;
  href: string;
}

/** One thing that people ask for, with every wording of it. Its place in the lexicon is its code. */
export interface Concept {
  /** Wordings in which people ask for it. */
  say: readonly string[];
  /** Wordings in which documents write of it; they are searched as well, and readers are told. */
  means: readonly string[];
  /** The page about it, where the concept is a name. */
  page: NamedPage | null;
}

/** All concepts, in the order of their codes. */
export type Lexicon = readonly Concept[];

/** Every wording of a concept. */
export function formsOf({ say, means }: Concept): string[] {
  return [...say, ...means];
}
