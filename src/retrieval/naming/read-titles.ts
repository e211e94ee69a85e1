// Words of a question that may be an article's headline: what stands in quotation marks, or all of it.
import type { Span } from '../../news/passage.ts'
import { tokenize } from '../words/tokenize.ts'

export interface WrittenTitle extends Span {
  readonly words: string
}

/** Fewer words are a name or a phrase. */
const WORDS_MIN = 4

/** More are a text, not its headline. */
const WORDS_MAX = 40

const QUOTED = /“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]|(?<![\p{L}\d])[‘']([^’'].*?)[’'](?![\p{L}\d])/gu

/** What is said in front of a headline by who wants its article. */
const WISH =
  /^(?:please )?(?:summari[sz]e|summary of|tl;?dr|explain|find(?: me)?|show(?: me)?|search(?: for)?|look up|open|read|headline|article|story)\b[\s:–-]*/i

/** A question asks; a headline that asks is found by its words like any other question. */
const ASKS =
  /\?\W*$|^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b/i

/** Spans that may be headlines, the longest first. */
export function readTitles(question: string): readonly WrittenTitle[] {
  const whole = ASKS.test(question) ? [] : [wholeOf(question)]
  const quoted = Array.from(question.matchAll(QUOTED), ({ 0: { length }, index, ...groups }) => ({
    words: Object.values(groups).find((group) => typeof group === 'string') ?? '',
    start: index,
    end: index + length,
  }))
  return [...whole, ...quoted]
    .filter(({ words }) => {
      const count = tokenize(words).length
      return WORDS_MIN <= count && count <= WORDS_MAX
    })
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
}

function wholeOf(question: string): WrittenTitle {
  const start = WISH.exec(question)?.[0].length ?? 0
  return { words: question.slice(start), start, end: question.length }
}
