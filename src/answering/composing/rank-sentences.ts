// The sentences of the evidence by how well they answer, whether or not any of them is good enough.
import { instantOf } from '../../news/news-date.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import { asksForNow } from '../asks-for-now.ts'
import { answerScore } from './answer-score.ts'
import { quotableSentences } from './quotable-sentences.ts'
import type { Asking } from './read-asking.ts'
import { type ScoredSentence, scoreSentence } from './score-sentence.ts'
import { sentenceFeatures } from './sentence-features.ts'
import { statesSomething } from './states-something.ts'

export interface RankSentencesOptions {
  readonly question: string
  /** The same question, as `readAsking` reads it. */
  readonly asking: Asking
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** Ids of the articles that the conversation is about. */
  readonly spokenOf?: ReadonlySet<string>
}

export interface RankedSentence extends ScoredSentence {
  /** `answerScore`: what the ranking goes by. */
  readonly answer: number
}

/** Whether something has happened, and who holds an office, the newest report tells. */
function isAsThingsStand({ type, isOffice }: Asking): boolean {
  return type.kind === 'yes-no' || isOffice
}

/** Every sentence that may be quoted and states something, best first; none that is withheld. */
export function rankSentences({
  question,
  asking,
  evidence,
  spokenOf,
}: RankSentencesOptions): readonly RankedSentence[] {
  const { terms, clause } = asking
  const forNow = asksForNow(question) || isAsThingsStand(asking)
  const newest = evidence.reduce((latest, { card }) => Math.max(latest, instantOf(card.publishedAt)), 0)
  return quotableSentences({
    evidence,
    terms,
    related: asking.related,
    ...(asking.verb === undefined ? {} : { verb: asking.verb }),
    ...(spokenOf ? { spokenOf } : {}),
  })
    .filter(({ text }) => statesSomething(text))
    .map((candidate) => {
      const scored = scoreSentence(candidate, asking)
      const publishedAt = instantOf(candidate.evidence.card.publishedAt)
      const features = sentenceFeatures(scored, { terms, newest, publishedAt, asksForNow: forNow, clause })
      return { ...scored, answer: answerScore(features) }
    })
    .sort((a, b) => b.answer - a.answer)
}
