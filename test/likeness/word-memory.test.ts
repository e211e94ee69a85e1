import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordMemory } from '../../src/likeness/word-memory.ts'

const words = (text: string) => text.match(/\p{L}{3,}/gu) ?? []

/** Letters of several scripts and planes, marks, digits, apostrophes, halves of pairs. */
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...'abzABZéß’ \u{301}1ж字'), fc.constantFrom('𝒜', '😀', '\ud835', '\udc9c')),
  )
  .map((units) => units.join(''))

test('a text is read as its words, each with a number of its own', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const read: string[] = []
      const memory = new WordMemory((word) => read.push(word))
      const told = texts.map((one) => {
        const numbers: number[] = []
        memory.eachNumber(one, (number) => numbers.push(number))
        return numbers.map((number) => read[number - 1])
      })
      expect(told).toEqual(texts.map(words))
      expect(new Set(read).size).toBe(read.length)
    }),
  )
})

test('what was forgotten is asked anew', () => {
  const read: string[] = []
  const memory = new WordMemory((word) => read.push(word))
  memory.eachNumber('the dam and the lock', () => {})
  memory.clear()
  memory.eachNumber('the dam', () => {})
  expect(read).toEqual(['the', 'dam', 'and', 'lock', 'the', 'dam'])
})
