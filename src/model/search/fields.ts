/** Where on a page a concept stands, the most telling first, with the index field that holds its code. */
export const fields = {
  title: { name: "c6", weight: 6 },
  names: { name: "c5", weight: 5 },
  often: { name: "c2", weight: 2.5 },
  once: { name: "c1", weight: 1.2 },
  aside: { name: "c0", weight: 0.3 },
} as const;

/** One of these places. */
export type Field = keyof typeof fields;

/** How much a code counts in each field of the index; other fields hold no words to search. */
export const metaWeights: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.values(fields).map(({ name, weight }) => [name, weight]),
  ...["title", "facts"].map((name) => [name, 0]),
]);
