// A verb with another little word behind it is another verb: who asks who was knocked out is not told by "knocked over".
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { Held } from './match-terms.ts'

const PARTICLE = /^(?:out|off|up|down|over|away)$/

/** `held`: what a word of an article meets; `next`: the word behind it. Without the terms that have another one there. */
export function withoutOtherVerb(held: Held, terms: readonly QuestionTerm[], next: Token | undefined): Held {
  const behind = next && PARTICLE.test(next.word) ? next.word : undefined
  if (behind === undefined || (held.itself | held.alternative | held.related) === 0) return held
  const others = terms.reduce(
    (bits, { particle }, i) => (particle !== undefined && particle !== behind ? bits | (1 << i) : bits),
    0,
  )
  return {
    itself: held.itself & ~others,
    alternative: held.alternative & ~others,
    related: held.related & ~others,
  }
}
