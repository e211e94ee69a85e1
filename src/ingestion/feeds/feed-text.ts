// Decides whether what a feed holds of an article is the whole of it, and makes paragraphs of it.

import { plainParagraphs } from '../formats/plain-paragraphs.ts'
import type { RawArticle } from '../formats/raw-article.ts'
import type { HtmlText } from '../html/html-paragraphs.ts'
import { htmlText } from '../html/html-text.ts'

export interface FeedText {
  /** Where the feed puts the whole text, if it does; HTML or plain. */
  readonly content?: string | undefined
  /** Where it puts a summary; some put the whole text there. */
  readonly summary?: string | undefined
}

/** Characters. A text of three paragraphs or more is an article; a teaser is shorter. */
const SHORTEST_WHOLE = 600

/** How teasers end. */
const CUT_OFF =
  /(?:…|\.{3}|\[…\]|\[\.\.\.\]|(?:continue|keep) reading.{0,40}|read (?:more|on|the (?:full|rest|whole)).{0,40}|the post .{1,200} appeared first on .{1,100})\W*$/i

/** `text` is `summary` where the article's page holds more. */
export function feedText({
  content,
  summary,
}: FeedText): Pick<RawArticle, 'paragraphs' | 'captions' | 'text'> {
  const [whole, teaser] = [read(content), read(summary)]
  const longest = lengthOf(whole) >= lengthOf(teaser) ? whole : teaser
  return { ...longest, text: isWhole(longest) ? 'full' : 'summary' }
}

function read(text = ''): HtmlText {
  return /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text)
    ? htmlText(text)
    : { paragraphs: plainParagraphs(text), captions: [] }
}

function isWhole({ paragraphs }: HtmlText): boolean {
  return lengthOf({ paragraphs }) >= SHORTEST_WHOLE && !CUT_OFF.test(paragraphs.at(-1) ?? '')
}

function lengthOf({ paragraphs }: Pick<HtmlText, 'paragraphs'>): number {
  return paragraphs.join(' ').length
}
