// Whom "who" asks for beside what is done: "Who shot the mayor?" the one who shot, "Who was shot?" the other.
import { tokenize } from '../../retrieval/words/tokenize.ts'

export type RoleAsked = 'doer' | 'done-to'

/** What may stand between "who" and its verb. */
const BETWEEN =
  /^(?:has|have|had|will|would|could|might|may|can|should|is|are|was|were|been|being|be|else|also|first|just|now|really|actually|ever|ll)$/
const BEING = /^(?:is|are|was|were|been|being|be)$/

/** `verb`: a stem. Undefined where the verb is not "who"'s own, as in "Who did they elect?". */
export function readRole(clause: string, verb: string): RoleAsked | undefined {
  const words = tokenize(clause)
  const who = words.findIndex(({ word }) => word === 'who')
  const at = words.findIndex(({ stem }, i) => i > who && stem === verb)
  if (who < 0 || at < 0) return undefined
  const between = words.slice(who + 1, at).map(({ word }) => word)
  if (!between.every((word) => BETWEEN.test(word))) return undefined
  const isPassive = BEING.test(between.at(-1) ?? '') && !/ing$/i.test(words[at]?.text ?? '')
  if (!isPassive) return 'doer'
  return 'done-to'
}
