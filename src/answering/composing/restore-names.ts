// Tells the names of a question that is written without capitals: "who is the mayor of kestle".
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'
import { isInWordNet } from '../../verification/words/word-net.ts'

/** A word as rare as this is not among those of everyday English at all (`wordRarity`). */
const UNHEARD = 0.99

/**
 * The terms, those marked as names that neither everyday English nor the dictionary knows; as they are where a capital
 * inside the question shows that its names have one.
 */
export function restoreNames(terms: readonly QuestionTerm[], question: string): readonly QuestionTerm[] {
  if (/\p{Lu}/u.test(question.slice(1))) return terms
  const rare = tokenize(question).filter((token) => wordRarity(token) >= UNHEARD)
  if (rare.length === 0) return terms
  const tags = tagWords(question)
  const names = new Set(
    rare.flatMap(({ stem, word, start }) => (isInWordNet(tags.get(start)?.lemma ?? word) ? [] : [stem])),
  )
  return terms.map((term) => (names.has(term.stem) ? { ...term, isName: true } : term))
}
