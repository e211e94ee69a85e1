// The beginnings of words by which a term of a question is found in a folded text.
import { nameVariants } from '../understanding/name-variants.ts'
import type { QuestionTerm } from '../understanding/question-terms.ts'
import { tokenize } from '../words/tokenize.ts'

export interface TermBeginnings {
  readonly weight: number
  readonly isName: boolean
  readonly own: string
  /** Of synonyms, and of other spellings of a name. */
  readonly others: readonly string[]
}

/** A shorter beginning is that of too many words; the space behind it makes it a word. */
const LETTERS_MIN = 4

export function wordBeginnings(term: QuestionTerm): TermBeginnings {
  const word = tokenize(term.text)[0]?.word ?? term.stem
  const others = [...term.alternatives, ...nameVariants(term)].map((stem) => beginningOf(stem, stem))
  return { weight: term.weight, isName: term.isName, own: beginningOf(word, term.stem), others }
}

/** What the word and its stem share: Porter's stems end in letters that no word has ("ferri", "germani"). */
function beginningOf(word: string, stem: string): string {
  let length = 0
  while (length < word.length && word[length] === stem[length]) length += 1
  const shared = word === stem ? word.replace(/i$/, '') : word.slice(0, length)
  return shared.length < LETTERS_MIN ? `${word} ` : shared
}
