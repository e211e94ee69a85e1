// The file formats that articles are read from: one line here, and a case in `readArticles` or `readDocument`.

/** `document`: whatever its first bytes show it to be, a page, an article of the wire or a feed. */
export type SourceFormat = 'scraped-text' | 'markdown' | 'json-lines' | 'document'

/** Source format by lower-case file name extension, in the order in which messages list them. */
export const SOURCE_FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  ['.txt', 'scraped-text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
  ...['.html', '.htm', '.xhtml', '.json', '.xml', '.nitf', '.newsml', '.rss', '.atom'].map(
    (ending) => [ending, 'document'] as const,
  ),
])
