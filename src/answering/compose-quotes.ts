// The quoting composer: answers with the articles' own sentences, word for word, and without a model.

import type { DraftSentence } from '../verification/draft-sentence.ts'
import { type CandidateSentence, pointsBack } from './candidate-sentence.ts'
import { isEnough } from './enough-evidence.ts'
import { isRepetition } from './is-repetition.ts'
import { type RankSentencesOptions, rankSentences } from './rank-sentences.ts'
import { readAnswerType } from './read-answer-type.ts'
import type { ScoredSentence } from './score-sentence.ts'

const SENTENCES_MAX = 3

/** A further sentence has to answer nearly as well as the best. */
const FURTHER_SHARE = 0.9

/**
 * One to three sentences of the evidence, in the order of their article, each quoting itself; none where no sentence
 * is about what is asked.
 */
export function composeQuotes(options: RankSentencesOptions): readonly DraftSentence[] {
  const type = readAnswerType(options.question)
  const enough = rankSentences(options).filter((sentence) => isEnough(sentence, type))
  return inReadingOrder(chooseSentences(enough)).map(quoteWhole)
}

/** The best, what it points back to, and what adds to it without repeating it. */
function chooseSentences(scored: readonly ScoredSentence[]): readonly CandidateSentence[] {
  const best = scored[0]
  if (!best) return []
  const chosen = withAntecedent(best.candidate)
  for (const { candidate, score } of scored.slice(1)) {
    if (chosen.length >= SENTENCES_MAX || score < best.score * FURTHER_SHARE) break
    if (chosen.some((other) => isRepetition(other.tokens, candidate.tokens))) continue
    const addition = withAntecedent(candidate).filter((one) => !chosen.some((other) => isSame(one, other)))
    if (chosen.length + addition.length <= SENTENCES_MAX) chosen.push(...addition)
  }
  return chosen
}

/** "He added that …" comes with the sentence that says who he is, where the same passage holds it. */
function withAntecedent(candidate: CandidateSentence): CandidateSentence[] {
  const [previous] = candidate.before
  return previous && pointsBack(candidate.text) ? [previous, candidate] : [candidate]
}

function isSame(a: CandidateSentence, b: CandidateSentence): boolean {
  return a.evidence.card.id === b.evidence.card.id && a.start === b.start
}

/** Articles in the order of their best sentence, sentences as they stand in their article. */
function inReadingOrder(chosen: readonly CandidateSentence[]): readonly CandidateSentence[] {
  const articles = [...new Set(chosen.map(({ evidence }) => evidence.card.id))]
  const place = ({ evidence }: CandidateSentence) => articles.indexOf(evidence.card.id)
  return chosen.toSorted((a, b) => place(a) - place(b) || a.start - b.start)
}

function quoteWhole({ text, start, end, evidence }: CandidateSentence): DraftSentence {
  return { text, quotes: [{ passageId: evidence.passage.id, text, start, end }] }
}
