// Which terms of the question the words of a text meet, as bits, so that hundreds of sentences are compared at once.
import {
  holdsTermItself,
  meetsTerm,
  type QuestionTerm,
} from '../../retrieval/understanding/question-terms.ts'
import { formsOfWord, wordsForEvent } from './like-words.ts'

/** Bit `i` stands for the question's term `i`. */
export interface Held {
  /** Met by the term itself, or by a word derived from it. */
  readonly itself: number
  /** Met by a word that may stand for it. */
  readonly alternative: number
}

export const HELD_NONE: Held = { itself: 0, alternative: 0 }

/** Bits of a number; a question of more terms is a pasted text, and its further terms are not looked at. */
export const TERMS_MAX = 30

export function joinHeld(some: readonly Held[]): Held {
  let [itself, alternative] = [0, 0]
  for (const held of some) {
    itself |= held.itself
    alternative |= held.alternative
  }
  return { itself, alternative }
}

/** From a stem to the terms, at most `TERMS_MAX`, that it meets; a stem is looked at once. */
export function createMatchTerms(terms: readonly QuestionTerm[]) {
  const known = new Map<string, Held>()
  return function matchTerms(stem: string): Held {
    const seen = known.get(stem)
    if (seen) return seen
    const held = { itself: 0, alternative: 0 }
    for (const [i, term] of terms.entries()) {
      if (holdsTermItself(term, new Set([stem])) || isFormOf(term, stem)) held.itself |= 1 << i
      else if (meetsTerm(term, stem) || isLike(term, stem)) held.alternative |= 1 << i
    }
    known.set(stem, held)
    return held
  }
}

function isFormOf({ isName, stem: asked }: QuestionTerm, stem: string): boolean {
  return !isName && formsOfWord(asked).has(stem)
}

function isLike({ isName, stem: asked }: QuestionTerm, stem: string): boolean {
  return !isName && wordsForEvent(asked).has(stem)
}
