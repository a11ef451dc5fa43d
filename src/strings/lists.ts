/** “甲 3 项、乙 2 项” from names and counts; at most `limit` of them. */
export function countList(entries: readonly (readonly [string, number])[], limit = 5): string {
  return entries
    .slice(0, limit)
    .map(([name, count]) => `${name} ${count} 项`)
    .join("、");
}
