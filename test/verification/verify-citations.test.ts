import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText } from '../../src/news/article.ts'
import { verifyCitations } from '../../src/verification/verify-citations.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

const article = anArticle({
  paragraphs: [
    'The council said “no” to the bridge on Tuesday. Siobhán O’Brien-Núñez, the mayor, called the vote — nine to two — final.',
    'Work would have cost 48 million crowns. Nobody asked for a second count.',
  ],
})
const evidence = evidenceOf(article)
const articles = new Map([[article.id, article]])
const text = articleText(article)
const passageId = evidence[0]?.passage.id ?? ''

function quoteOf(words: string, changes: { passageId?: string; start?: number; text?: string } = {}) {
  const start = text.indexOf(words)
  return { passageId, text: words, start, end: start + words.length, ...changes }
}

const faultOf = (sentence: { text: string; quotes: ReturnType<typeof quoteOf>[] }) => {
  const { dropped, supported } = verifyCitations({ sentences: [sentence], evidence, articles })
  return dropped[0]?.fault ?? (supported.length === 1 ? 'supported' : 'lost')
}

describe('verifyCitations', () => {
  const words = 'Work would have cost 48 million crowns.'

  it('passes a sentence that is its quote', () => {
    expect(faultOf({ text: words, quotes: [quoteOf(words)] })).toBe('supported')
  })

  it('passes it with other quotation marks, dashes, spaces and Unicode forms in the posted sentence', () => {
    const written = quoteOf('Siobhán O’Brien-Núñez, the mayor, called the vote — nine to two — final.')
    const posted = "Siobha\u0301n O'Brien-Núñez,  the mayor, called the vote - nine to two - final."
    expect(faultOf({ text: posted, quotes: [written] })).toBe('supported')
  })

  it.each([
    ['no quote', [], 'no-quote'],
    [
      'a passage the author was not given',
      [quoteOf(words, { passageId: 'ffffffffffffffff:0' })],
      'unknown-passage',
    ],
    ['a quote of a few letters', [quoteOf('Work')], 'too-short'],
    ['a quote of a page', [quoteOf(words, { text: words.repeat(30) })], 'too-long'],
    [
      'invented words',
      [quoteOf(words, { text: 'Work would have cost 84 million crowns.' })],
      'not-in-passage',
    ],
    ['offsets that point elsewhere', [quoteOf(words, { start: 3 })], 'wrong-offsets'],
  ] as const)('drops a sentence with %s', (_, quotes, fault) => {
    expect(faultOf({ text: words, quotes: [...quotes] })).toBe(fault)
  })

  it('drops a sentence that says more than its quote', () => {
    expect(faultOf({ text: `${words} It was too much.`, quotes: [quoteOf(words)] })).toBe('uncovered')
  })

  it('drops a sentence whose article is no longer held', () => {
    const gone = verifyCitations({
      sentences: [{ text: words, quotes: [quoteOf(words)] }],
      evidence,
      articles: new Map(),
    })
    expect(gone.dropped[0]?.fault).toBe('article-gone')
  })

  it('passes no quote that differs in a letter or digit', () => {
    const sentence = 'Siobhán O’Brien-Núñez, the mayor, called the vote — nine to two — final.'
    const letters = [...sentence.matchAll(/[\p{L}\d]/gu)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom(...'abcxyz0159'), (at, letter) => {
        fc.pre(sentence[at] !== letter)
        const changed = sentence.slice(0, at) + letter + sentence.slice(at + 1)
        expect(faultOf({ text: changed, quotes: [quoteOf(sentence, { text: changed })] })).toBe(
          'not-in-passage',
        )
      }),
    )
  })
})
