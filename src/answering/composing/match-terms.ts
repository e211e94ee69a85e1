// Which terms of the question the words of a text meet, as bits, so that hundreds of sentences are compared at once.
import {
  holdsTermItself,
  meetsTerm,
  type QuestionTerm,
} from '../../retrieval/understanding/question-terms.ts'
import { irregularForms } from '../../retrieval/words/irregular-forms.ts'
import { wordsForEvent } from './like-words.ts'

/** Bit `i` stands for the question's term `i`. */
export interface Held {
  /** Met by the term itself, or by a word derived from it. */
  readonly itself: number
  /** Met by a word that may stand for it. */
  readonly alternative: number
  /** Met by a word that has to do with it: a gust with wind. Not to be relied on without more. */
  readonly related: number
}

export const HELD_NONE: Held = { itself: 0, alternative: 0, related: 0 }

/** Bits of a number; a question of more terms is a pasted text, and its further terms are not looked at. */
export const TERMS_MAX = 30

export function joinHeld(some: readonly Held[]): Held {
  let [itself, alternative, related] = [0, 0, 0]
  for (const held of some) {
    itself |= held.itself
    alternative |= held.alternative
    related |= held.related
  }
  return { itself, alternative, related }
}

/**
 * From a stem to the terms, at most `TERMS_MAX`, that it meets; a stem is looked at once. `related`: for each term the
 * stems of words that have to do with it.
 */
export function createMatchTerms(
  terms: readonly QuestionTerm[],
  related: readonly ReadonlySet<string>[] = [],
) {
  const known = new Map<string, Held>()
  return function matchTerms(stem: string): Held {
    const seen = known.get(stem)
    if (seen) return seen
    const held = { itself: 0, alternative: 0, related: 0 }
    for (const [i, term] of terms.entries()) {
      if (holdsTermItself(term, new Set([stem])) || isFormOf(term, stem)) held.itself |= 1 << i
      else if (meetsTerm(term, stem) || isLike(term, stem)) held.alternative |= 1 << i
      else if (related[i]?.has(stem)) held.related |= 1 << i
    }
    known.set(stem, held)
    return held
  }
}

function isFormOf({ isName, stem: asked }: QuestionTerm, stem: string): boolean {
  return !isName && irregularForms(asked).has(stem)
}

/** "found" has the stem of "founded"; as it is written it is that of "find". */
const FOUND: ReadonlySet<string> = new Set(['find', 'discov', 'discoveri'])

function isLike({ isName, stem: asked, text }: QuestionTerm, stem: string): boolean {
  if (isName) return false
  return wordsForEvent(asked).has(stem) || (/^found$/i.test(text) && FOUND.has(stem))
}
