/** The groups cut after their first `limit` entries altogether; emptied groups are left out. */
export function firstOptions<Group extends { entries: readonly unknown[] }>(
  groups: readonly Group[],
  limit: number,
): Group[] {
  let left = limit
  return groups.flatMap(group => {
    const entries = group.entries.slice(0, Math.max(left, 0))
    left -= entries.length
    return entries.length > 0 ? [{ ...group, entries }] : []
  })
}
