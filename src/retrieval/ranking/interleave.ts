// Merges rankings in turns, so that each is served from its top.

/** The first of each, then the second of each, …; an item that came already is passed over, and the turn with it. */
export function interleave<Item>(
  rankings: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const merged = new Map<string, Item>()
  const longest = Math.max(0, ...rankings.map(({ length }) => length))
  for (let place = 0; place < longest; place += 1) {
    for (const ranking of rankings) {
      const item = ranking[place]
      if (item !== undefined && !merged.has(keyOf(item))) merged.set(keyOf(item), item)
    }
  }
  return [...merged.values()]
}
