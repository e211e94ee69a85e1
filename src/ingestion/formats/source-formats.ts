// The file formats that articles are read from: one line here, one reader, and a case in `readArticles`.

export type SourceFormat = 'scraped-text' | 'markdown' | 'json-lines' | 'html'

/** Source format by lower-case file name extension, in the order in which messages list them. */
export const SOURCE_FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  ['.txt', 'scraped-text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
])
