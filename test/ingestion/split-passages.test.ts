import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { splitSentences } from '../../src/ingestion/sentences/split-sentences.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import { type Article, articleText } from '../../src/news/article.ts'

function articleOf(paragraphs: readonly string[]): Article {
  const outcome = toArticle({
    url: 'https://a.example/1',
    headline: 'Fog',
    published: '2026-11-02',
    paragraphs,
  })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

/** A sentence of exactly this many characters. */
const sentence = (length: number, letter = 'a') => `${letter.toUpperCase()}${letter.repeat(length - 2)}.`

test('a short article is one passage, which holds the lede', () => {
  const article = articleOf(['It rained. It stopped.', 'Fog came.'])
  expect(splitPassages(article)).toEqual([
    {
      id: `${article.id}:0`,
      articleId: article.id,
      position: 0,
      start: 0,
      end: 33,
      text: 'It rained. It stopped.\n\nFog came.',
      sentences: [
        { start: 0, end: 10 },
        { start: 11, end: 22 },
        { start: 24, end: 33 },
      ],
    },
  ])
})

test('passages are at most 900 characters and end with paragraphs where they can', () => {
  const paragraphs = ['a', 'b', 'c', 'd'].map((letter) => `${sentence(250, letter)} ${sentence(149, letter)}`)
  expect(splitPassages(articleOf(paragraphs)).map(({ text }) => text.length)).toEqual([802, 802])
  const uneven = [sentence(500), `${sentence(300, 'b')} ${sentence(300, 'b')}`, sentence(200, 'c')]
  expect(splitPassages(articleOf(uneven)).map(({ text }) => text.length)).toEqual([500, 803])
})

test('a paragraph that is too long is cut between sentences, and what is left goes with the next one', () => {
  const long = [400, 400, 400].map((length) => sentence(length)).join(' ')
  expect(splitPassages(articleOf([long, sentence(300, 'b')])).map(({ text }) => text.length)).toEqual([
    801, 702,
  ])
})

test('a sentence that is too long is a passage by itself', () => {
  const lengths = splitPassages(articleOf([`${sentence(50)} ${sentence(2000)} ${sentence(50)}`]))
  expect(lengths.map(({ text }) => text.length)).toEqual([50, 2000, 50])
})

test('every offset is exact and every sentence is in one passage', () => {
  const words = fc.array(fc.constantFrom('fog', 'Doe', 'the', '3.5', 'U.S.', '“no”', 'said', 'é😀'), {
    minLength: 1,
  })
  const sentenceText = fc
    .tuple(words, fc.constantFrom('.', '?', '!', '.”', ''))
    .map(([parts, end]) => `It ${parts.join(' ')}${end}`)
  const paragraph = fc.array(sentenceText, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 20, max: 900 }),
      (paragraphs, maxLength) => {
        const article = articleOf(paragraphs)
        const text = articleText(article)
        const passages = splitPassages(article, { maxLength })
        for (const [position, passage] of passages.entries()) {
          expect(passage).toMatchObject({ id: `${article.id}:${position}`, position })
          expect(passage.text).toBe(text.slice(passage.start, passage.end))
          expect(passage.start).toBe(passage.sentences[0]?.start)
          expect(passage.end).toBe(passage.sentences.at(-1)?.end)
          expect(passage.text.length <= maxLength || passage.sentences.length === 1).toBe(true)
        }
        expect(passages.flatMap((passage) => passage.sentences)).toEqual(splitSentences(text))
      },
    ),
  )
})
