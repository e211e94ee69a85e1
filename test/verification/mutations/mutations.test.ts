// What operators make false is mostly refused, and what they only shorten or tell in another order is not.
import { beforeAll, expect, it } from 'vitest'
import { isLetThrough } from './is-let-through.ts'
import { keepingOperators } from './keeping-operators.ts'
import { mutantsOf } from './mutants-of.ts'
import { type QuotedSentence, trueSentences } from './true-sentences.ts'
import { turningOperators } from './turning-operators.ts'

/** One in so many is tried here, all of them by `npm run mutations`. */
const STEP = 30

/** Measured on all of them when the rules were last changed, rounded up: docs/verification.md tells which get by. */
const FALSE_MAX = 0.03

/** Measured 0.96. */
const TRUE_MIN = 0.93

let sentences: readonly QuotedSentence[]

beforeAll(async () => {
  sentences = await trueSentences()
})

it('lets no more through that an operator has made false than it did', () => {
  const some = mutantsOf(turningOperators, sentences).filter((_, i) => i % STEP === 0)
  expect(some.length).toBeGreaterThan(300)
  expect(some.filter(isLetThrough).length / some.length).toBeLessThanOrEqual(FALSE_MAX)
})

it('lets through what is left of a sentence, or tells it in another order', () => {
  const all = mutantsOf(keepingOperators, sentences)
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(isLetThrough).length / all.length).toBeGreaterThanOrEqual(TRUE_MIN)
})

it('lets each sentence of an article through that cites itself', () => {
  const whole = sentences.filter(({ quotes, sentence }) => quotes.includes(sentence))
  expect(whole.filter((one) => !isLetThrough(one)).map(({ sentence }) => sentence)).toEqual([])
})
