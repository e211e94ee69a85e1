// What operators make false is refused, and what they only shorten or tell in another order is not.
import { beforeAll, expect, it } from 'vitest'
import { isLetThrough } from './is-let-through.ts'
import { keepingOperators } from './keeping-operators.ts'
import { mutantsOf } from './mutants-of.ts'
import { type QuotedSentence, trueSentences } from './true-sentences.ts'
import { turningOperators } from './turning-operators.ts'

/** One in so many is tried here, all of them by `npm run mutations`. */
const STEP = 30

/** Of some 10,000 the check lets about 30 through, of which most still say what the quote says. */
const FALSE_MAX = 0.01

/** Measured 0.92. */
const TRUE_MIN = 0.9

let sentences: readonly QuotedSentence[]

beforeAll(async () => {
  sentences = await trueSentences()
})

it('lets next to nothing through that an operator has made false', () => {
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
