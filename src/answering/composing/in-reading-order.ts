// The chosen sentences in the order in which they are posted.
import { instantOf } from '../../news/news-date.ts'
import type { AnswerType } from '../read-answer-type.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import type { ChosenSentences } from './choose-sentences.ts'

/**
 * The sentence that answers, with those that it leans on, comes first; then what goes on from it; then articles in the
 * order of their best sentence. For the latest, the newest article comes first.
 */
export function inReadingOrder(
  { lead, further }: ChosenSentences,
  type: AnswerType,
): readonly CandidateSentence[] {
  if (type.kind === 'latest') return newestFirst([...lead, ...further])
  const answer = lead.at(-1)
  const articles = [...new Set([...lead, ...further].map(articleOf))]
  const goesOn = (one: CandidateSentence) =>
    articleOf(one) === (answer && articleOf(answer)) && one.start > (answer?.start ?? 0)
  const place = (one: CandidateSentence) => (goesOn(one) ? -1 : articles.indexOf(articleOf(one)))
  return [...lead, ...further.toSorted((a, b) => place(a) - place(b) || a.start - b.start)]
}

function newestFirst(chosen: readonly CandidateSentence[]): readonly CandidateSentence[] {
  const articles = [...new Set(chosen.map(articleOf))]
  const published = ({ evidence }: CandidateSentence) => instantOf(evidence.card.publishedAt)
  return chosen.toSorted(
    (a, b) =>
      published(b) - published(a) ||
      articles.indexOf(articleOf(a)) - articles.indexOf(articleOf(b)) ||
      a.start - b.start,
  )
}

function articleOf({ evidence }: CandidateSentence): string {
  return evidence.card.id
}
