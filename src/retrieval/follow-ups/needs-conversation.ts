// Whether what was said before can matter to a question at all.
import type { AskedQuestion } from '../asked-question.ts'
import { questionTerms } from '../understanding/question-terms.ts'
import { readLean } from './read-lean.ts'
import { stripOpening } from './strip-opening.ts'

/** False for the first question of a conversation, and for one that is complete by its form and names its subject. */
export function needsConversation({ text, earlier }: Pick<AskedQuestion, 'text' | 'earlier'>): boolean {
  if (earlier.length === 0) return false
  const { text: bare, asksInstead } = stripOpening(text)
  return asksInstead || readLean(bare) !== 'none' || !questionTerms(bare).some(({ isName }) => isName)
}
