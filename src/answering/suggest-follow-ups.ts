// What a reader could ask next: questions that passages found and not quoted answer.

import type { Evidence } from '../retrieval/retrieve.ts'
import { type QuestionTerm, questionTerms } from '../retrieval/understanding/question-terms.ts'
import { properNames } from '../retrieval/words/proper-names.ts'
import { composeQuotes } from './composing/compose-quotes.ts'
import { namedWith } from './composing/named-with.ts'
import { quotableSentences } from './composing/quotable-sentences.ts'
import { isClose } from './is-close.ts'

export interface SuggestFollowUpsOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** Ids of the passages that the answer quotes. */
  readonly quoted: ReadonlySet<string>
}

const SUGGESTIONS_MAX = 3

/** Each costs a composition over a few passages. */
const TRIES_MAX = 8

/**
 * Up to three questions about the same matter, each tried: the composer answers it from passages that were found and
 * not quoted. They ask what somebody who speaks there said, or for the latest on something else that the headline
 * names; names are the article's own.
 */
export function suggestFollowUps(options: SuggestFollowUpsOptions): readonly string[] {
  const unused = unusedByArticle(options)
  const suggestions: string[] = []
  let tries = 0
  for (const passages of unused) {
    for (const candidate of questionsFrom(passages, options.question)) {
      if (suggestions.length >= SUGGESTIONS_MAX || tries >= TRIES_MAX) return suggestions
      if (suggestions.includes(candidate)) continue
      tries += 1
      const terms = questionTerms(candidate)
      if (composeQuotes({ question: candidate, terms, evidence: passages }).draft.length === 0) continue
      suggestions.push(candidate)
      break
    }
  }
  return suggestions
}

function unusedByArticle({
  evidence,
  quoted,
  terms,
}: SuggestFollowUpsOptions): Iterable<readonly Evidence[]> {
  const unused = evidence.filter((one) => !quoted.has(one.passage.id) && isClose(one, terms))
  return Map.groupBy(unused, ({ card }) => card.id).values()
}

/** Of one article, the more telling first. */
function* questionsFrom(passages: readonly Evidence[], question: string): Generator<string> {
  const asked = properNames(question).map((name) => name.toLowerCase())
  const isAsked = (name: string) => asked.some((one) => name.toLowerCase().includes(one))
  const { speakers, topics } = namedWith(quotableSentences(passages, []))
  for (const speaker of speakers) {
    const topic = topics.find((name) => !name.includes(speaker) && !speaker.includes(name))
    if (topic && !isAsked(speaker)) yield `What did ${speaker} say about ${topic}?`
  }
  for (const topic of topics) if (!isAsked(topic)) yield `What is the latest on ${topic}?`
}
