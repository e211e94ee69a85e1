// The words of the conversation that a ranking may lean on, beside those of the question itself.
import type { WeightedWords } from '../../indexing/search-query.ts'
import type { EarlierTurn } from '../asked-question.ts'
import { type QuestionTerm, questionTerms } from '../understanding/question-terms.ts'
import { tokenize } from '../words/tokenize.ts'

/**
 * What a word of the turn before counts beside a word of the question; half as much again for each turn further back.
 * On mtrag, .3 to .5 rank alike; more lets the earlier subject push the question's own words aside.
 */
const CONTEXT_BOOST = 0.5
const DECAY = 0.5

/** A fifth turn back would count for a thirtieth of a word. */
const TURNS_MAX = 4

/** A question with a name and this many subject words is complete: what came before would only mislead. */
const COMPLETE_TERMS = 3

/**
 * Words of earlier questions that the question does not say itself, a group a turn, newest first. They order what the
 * question finds; they are not asked for. None where the question is complete or names what nobody has spoken of, so
 * that a new subject starts afresh.
 */
export function contextWords(
  terms: readonly QuestionTerm[],
  earlier: readonly EarlierTurn[],
): readonly WeightedWords[] {
  const own = terms.filter(({ carried }) => !carried)
  const names = own.filter(({ isName }) => isName)
  if (names.length > 0 && own.length >= COMPLETE_TERMS) return []
  const spoken = new Set(
    earlier.flatMap((turn) => tokenize(`${turn.standaloneQuestion} ${turn.answer}`)).map(({ stem }) => stem),
  )
  if (names.some(({ stem }) => !spoken.has(stem))) return []
  const seen = new Set(terms.map(({ stem }) => stem))
  return earlier
    .toReversed()
    .slice(0, TURNS_MAX)
    .map(({ standaloneQuestion }, age) => {
      const fresh = questionTerms(standaloneQuestion).filter(({ stem }) => !seen.has(stem))
      for (const { stem } of fresh) seen.add(stem)
      return { words: fresh.map(({ text }) => text).join(' '), boost: CONTEXT_BOOST * DECAY ** age }
    })
    .filter(({ words }) => words !== '')
}
