// The quoting composer: answers with the articles' own sentences, word for word, and without a model.
import type { DraftSentence } from '../verification/draft-sentence.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { chooseSentences } from './choose-sentences.ts'
import { isEnough } from './enough-evidence.ts'
import { type RankSentencesOptions, rankSentences } from './rank-sentences.ts'
import { readAnswerType } from './read-answer-type.ts'

/**
 * One to three sentences of the evidence, each quoting itself, articles in the order of their best sentence; none
 * where no sentence is about what is asked.
 */
export function composeQuotes(options: RankSentencesOptions): readonly DraftSentence[] {
  const type = readAnswerType(options.question)
  const ranked = rankSentences(options)
  if (!ranked.some((sentence) => isEnough(sentence, type))) return []
  return inReadingOrder(chooseSentences(ranked)).map(quoteWhole)
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
