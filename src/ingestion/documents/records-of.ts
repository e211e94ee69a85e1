// Takes the articles out of a document that lies in a file, where nothing can be fetched.
import type { ReadRecord } from '../formats/raw-article.ts'
import { withPublisher } from '../publishers/with-publisher.ts'
import type { DocumentContent } from './source-document.ts'

/** A record for each article; where there are several, a rejection says which one it is of. */
export function recordsOf(content: DocumentContent): readonly ReadRecord[] {
  switch (content.kind) {
    case 'articles':
      return content.records
    case 'feed':
      return content.entries.map(({ raw, publisher }) => ({
        kind: 'read',
        raw: withPublisher(raw, publisher),
      }))
    case 'rejected':
      return [content]
    default:
      return [
        { kind: 'rejected', reason: 'is a sitemap: give its address, so that its pages can be fetched' },
      ]
  }
}
