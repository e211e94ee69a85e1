// The address of a shelf, narrowed.

/** `query` with `changes`; an empty value leaves its name out. Whatever narrows it anew begins at the first. */
export function shelfSheet(
  query: URLSearchParams,
  changes: Readonly<Partial<Record<'words' | 'outlet' | 'day' | 'skip' | 'until', string>>>,
): string {
  const next = new URLSearchParams(query)
  next.delete('skip')
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') next.delete(name)
    else next.set(name, value)
  }
  const search = String(next)
  return search === '' ? 'articles' : `articles?${search}`
}
