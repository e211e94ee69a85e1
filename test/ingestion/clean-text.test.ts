import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/ingestion/clean-text.ts'

/** As it is defined, without the way that is faster for plain text. */
const cleanedSlowly = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()

const latin = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)),
})
const news = fc.string({ unit: fc.constantFrom(...' aZ9.,é’“”–—…€\u00a0\u00ad\u200b\t\n\u0301') })

test.each([
  ['anything', fc.string({ unit: 'binary' })],
  ['Latin letters', latin],
  ['the signs of the news', news],
])('cleans %s alike on both ways', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(cleanText(text)).toBe(cleanedSlowly(text))
    }),
  )
})

test('keeps what a reader sees, on one line', () => {
  expect(cleanText('  “Why?”\u00a0 she\u200b asked\n\tJose\u0301 ')).toBe('“Why?” she asked José')
})
