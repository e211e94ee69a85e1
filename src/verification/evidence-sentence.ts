// The whole sentences that the quotes of a draft stand in, and what stands around them.
import { type Article, type ArticleCard, articleText } from '../news/article.ts'
import type { Quote } from '../news/citation.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { readWords } from './reading/read-words.ts'
import type { Word } from './words/word.ts'

export interface EvidenceSentence {
  readonly text: string
  readonly words: readonly Word[]
  /** The sentences before it in the same passage, nearest first: who "he" is. */
  readonly before: readonly string[]
  /** Its article as a whole: where an acronym is spelt out. */
  readonly articleText: string
  readonly card: ArticleCard
}

/**
 * Each sentence once, in the order of the quotes. Whole, whatever part of it is quoted: a "not" or "allegedly" that a
 * quote leaves out still counts.
 */
export function evidenceSentences(
  quotes: readonly Quote[],
  passages: ReadonlyMap<string, Evidence>,
  articles: ReadonlyMap<string, Article>,
): readonly EvidenceSentence[] {
  const found = new Map<string, EvidenceSentence>()
  for (const quote of quotes) {
    const evidence = passages.get(quote.passageId)
    const article = evidence && articles.get(evidence.card.id)
    if (!evidence || !article) continue
    const { passage, card } = evidence
    const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
      passage.text.slice(start - passage.start, end - passage.start)
    for (const [i, span] of passage.sentences.entries()) {
      if (span.end <= quote.start || quote.end <= span.start) continue
      const text = textOf(span)
      found.set(`${passage.id}:${span.start}`, {
        text,
        words: readWords(text),
        before: [
          ...passage.sentences.slice(0, i).map(textOf).toReversed(),
          ...sentencesBefore(passage.start, article),
        ],
        articleText: articleText(article),
        card,
      })
    }
  }
  return [...found.values()]
}

/** Of the article before a passage, two are enough to know who "he" is; cut at full stops, nearest first. */
function sentencesBefore(start: number, article: Article): readonly string[] {
  const paragraph = articleText(article).slice(0, start).trimEnd().split('\n\n').at(-1) ?? ''
  return paragraph === ''
    ? []
    : paragraph
        .split(/(?<=\p{Ll}[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)
        .toReversed()
        .slice(0, 2)
}
