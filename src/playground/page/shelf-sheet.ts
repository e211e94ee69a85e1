// The address of a shelf or of the stories, narrowed.

type Narrowing = 'words' | 'outlet' | 'day' | 'story' | 'skip' | 'until'

/**
 * `query` with `changes`, on the sheet `name`; an empty value leaves its name out. Whatever narrows it anew begins at
 * the first.
 */
export function shelfSheet(
  query: URLSearchParams,
  changes: Readonly<Partial<Record<Narrowing, string>>>,
  name: 'articles' | 'stories' = 'articles',
): string {
  const next = new URLSearchParams(query)
  next.delete('skip')
  for (const [key, value] of Object.entries(changes)) {
    if (value === '') next.delete(key)
    else next.set(key, value)
  }
  const search = String(next)
  return search === '' ? name : `${name}?${search}`
}
