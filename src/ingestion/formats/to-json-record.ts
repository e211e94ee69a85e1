// The way back of an article: what a line of JSON Lines has to hold, so that reading it gives the article again.
import type { Article } from '../../news/article.ts'

/** Fields without a value are absent. Whether its text is a summary cannot be told in this form. */
export function toJsonRecord(article: Article): Readonly<Record<string, unknown>> {
  const { headline, publisher, publishedAt, updatedAt, paragraphs, editorsNote, withdrawn, captions } =
    article
  const { url, agency, byline, dateline, section, kind, correction, language } = article
  const note = editorsNote === undefined ? [] : [`Editor’s note: ${editorsNote}`]
  return {
    title: headline,
    url,
    source: publisher,
    published_at: publishedAt,
    updated_at: updatedAt,
    text: [...paragraphs, ...note].join('\n'),
    ...{ agency, byline, dateline, section, kind, correction, language },
    caption: captions,
    status: withdrawn ? 'withdrawn' : undefined,
  }
}
