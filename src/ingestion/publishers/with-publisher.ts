// Gives an article of a feed the publisher that the feed's name tells.
import type { RawArticle } from '../formats/raw-article.ts'
import { listedPublisherOf } from './publisher-of.ts'
import { siteOf } from './site-of.ts'

/**
 * Unless it has one, its address is a known outlet's, or its page has turned out to be of another site than `listed`,
 * the address under which the feed has it.
 */
export function withPublisher(
  raw: RawArticle,
  publisher: string | undefined,
  listed: string | undefined = raw.url,
): RawArticle {
  const { url = '' } = raw
  if (!publisher || raw.publisher?.trim() || !URL.canParse(url)) return raw
  if (listedPublisherOf(url) !== undefined || siteOf(url) !== siteOf(listed ?? '')) return raw
  return { ...raw, publisher }
}
