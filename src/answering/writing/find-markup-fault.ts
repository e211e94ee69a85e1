// What a model adds to an article's words that is no prose: marks of tags, templates, code and Slack's own markup.
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import type { Finding } from '../../verification/finding.ts'

/** With their like in other blocks of Unicode, in which they read the same, and what stands for broken bytes. */
const MARKS = /[<>{}\\|`^~*_#@⟨⟩〈〉‹›＜＞﹤﹥｛｝｜\uFFFD]/gu

/** Undefined where every such mark of the sentence stands in a quote of it. */
export function findMarkupFault({ text, quotes }: DraftSentence): Finding | undefined {
  const added = text.match(MARKS)?.find((mark) => !quotes.some((quote) => quote.text.includes(mark)))
  return added === undefined
    ? undefined
    : { fault: 'holds-link', reason: `it holds the mark ${added}, which its quotes do not` }
}
