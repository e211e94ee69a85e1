// For the words of a question, the words that an article may say instead, by WordNet.
import { stemmer } from 'stemmer'
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'
import { relatedWords } from '../../verification/words/word-net.ts'

/** Of so many words each that they say nothing: "take", "make". */
const WORDS_MAX = 400

/** For each term the stems of the words related to it; none for a name, nor for a word of too many meanings. */
export function relatedStems(
  question: string,
  terms: readonly QuestionTerm[],
): readonly ReadonlySet<string>[] {
  const tags = tagWords(question)
  const lemmas = new Map(
    tokenize(question).map(({ stem, word, start }) => [stem, tags.get(start)?.lemma ?? word]),
  )
  return terms.map(({ stem, isName, text }) => {
    const words = isName ? new Set<string>() : relatedWords(lemmas.get(stem) ?? text.toLowerCase())
    return words.size > WORDS_MAX ? new Set() : new Set([...words].map(stemmer))
  })
}
