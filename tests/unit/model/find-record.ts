/** The record with an id, or an error that names it. */
export function findRecord<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((entry) => entry.id === id);
  if (record === undefined) throw new Error(`The test's ledger has no “${id}”.`);
  return record;
}
