// Whether a rewritten question says only what the conversation said, and all that the person asked.
import type { AskedQuestion } from '../asked-question.ts'
import { questionTerms } from '../understanding/question-terms.ts'
import { tokenize } from '../words/tokenize.ts'
import { stripOpening } from './strip-opening.ts'

/** In characters: the longest question that a person would ask in one breath, beyond their own words. */
const ADDED_MAX = 200

const NO_QUESTION = /https?:|www\.|[<>{}|`]/i

/**
 * One line, no longer than it need be, without links or markup. Every name and number in it was said by somebody, and
 * every name and number of the person is in it, as is one of their other words where they used any.
 */
export function isFaithful(
  text: string,
  { text: asked, earlier }: Pick<AskedQuestion, 'text' | 'earlier'>,
): boolean {
  if (!/\p{L}/u.test(text) || text.length > asked.length + ADDED_MAX || NO_QUESTION.test(text)) return false
  const own = stripOpening(asked).text
  const said = stemsOf(
    [asked, ...earlier.flatMap(({ standaloneQuestion, answer }) => [standaloneQuestion, answer])].join(' '),
  )
  const written = stemsOf(text)
  const invented = questionTerms(text).filter(({ isName, stem }) => isName && !said.has(stem))
  const wanted = questionTerms(own)
  const lost = wanted.filter(({ isName, stem }) => isName && !written.has(stem))
  const kept = wanted.length === 0 || wanted.some(({ stem }) => written.has(stem))
  return invented.length === 0 && lost.length === 0 && kept
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ stem }) => stem))
}
