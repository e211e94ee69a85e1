// An article is known by its address: the same article from another file is the same article.
import { hash } from 'node:crypto'

/** First 16 hexadecimal digits of the SHA-256 of a URL that `normaliseArticleUrl` returned. */
export function articleId(normalisedUrl: string): string {
  return hash('sha256', normalisedUrl).slice(0, 16)
}
