// A clause as a question: "When" and "the ferry sailed" make "When did the ferry sail?".
import type { Clause } from './clause-of.ts'

/** Undefined where the verb’s form does not tell what the question would say. */
export function turnedRound(
  asking: string,
  { subject, auxiliary, verb = '', lemma = '' }: Clause,
  object: string,
): string | undefined {
  if (auxiliary !== undefined) {
    const [first, be = ''] = auxiliary.split(' ')
    return `${[asking, first, subject, be, verb].filter(Boolean).join(' ')}${object}?`
  }
  if (verb === lemma) return undefined
  return `${asking} ${/s$/.test(verb) ? 'does' : 'did'} ${subject} ${lemma}${object}?`
}
