import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/ingestion/sentences/split-sentences.ts'

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('one sentence', () => {
  test.each([
    'Mr. Doe, Mrs. Doe and Dr. Poe met Gen. Roe, Lt. Col. Kay, Sen. Moe and Rep. Loe.',
    'Gov. Doe and St. Mary’s met Prof. Poe.',
    'It was No. 10 of Nos. 3 to 12, vol. 4, p. 7.',
    'The U.S. Army and the U.N. Security Council agreed.',
    'He left at 5 p.m. Monday, at 6 a.m. ET and at 7 p.m. local time.',
    'On Jan. 6, Feb. 7, Sept. 8 and Dec. 9 it rained.',
    'Acme Inc. Chairman Doe left Foo Ltd. and Bar Co. for good.',
    'Roe v. Wade, e.g. in Texas, i.e. there, vs. Kansas.',
    'J. K. Rowe, George W. Poe and J.R.R. Koe wrote it.',
    'It cost $3.5 million or 2.75 percent.',
    '“Are you sure?” he said.',
    '"We won!" she cried.',
    '“Why now?” Mira Poe asked.',
    '“No. Never. We will not,” he said.',
    'Who? me? yes.',
    '1. Fog returns.',
    'He said (it was late.)',
    'She said “it is over.”',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('two sentences', () => {
  test.each([
    ['He lives in the U.S.', 'The harbour is closed.'],
    ['They met at 3 p.m.', 'Police came later.'],
    ['He works for Acme Inc.', 'In May he left.'],
    ['That was in 2020.', '500 people came.'],
    ['It was late (very late).', '$3 million was gone.'],
    ['“It is over.”', '“It is not over yet, and it will not be,” he said.'],
    ['"Are you sure?"', 'The crowd was silent.'],
    ['It rained.)', 'Then it stopped.'],
    ['She asked no.', 'Nobody answered.'],
    ['He went by sea…', 'The ship sank.'],
    ['“I have waited for ten long years.', 'I want to go home,” he said.'],
    ['It was plan B.', 'It failed.'],
  ])('%s | %s', (first, second) => {
    expect(sentences(`${first} ${second}`)).toEqual([first, second])
  })

  test('an empty line ends a sentence, whatever stands before it', () => {
    expect(sentences('It was led by Gen.\n\nDoe left\n \nit')).toEqual([
      'It was led by Gen.',
      'Doe left',
      'it',
    ])
  })

  test('a lost space does not join sentences, nor cut addresses', () => {
    expect(sentences('It rained on Monday.The fog came. See Jane.Doe@a.example there.')).toEqual([
      'It rained on Monday.',
      'The fog came.',
      'See Jane.Doe@a.example there.',
    ])
  })

  test('a quotation mark that got separated stays with its sentence', () => {
    expect(sentences('He said “it is over. ” Then he left.')).toEqual([
      'He said “it is over. ”',
      'Then he left.',
    ])
  })
})

test('no text has no sentences', () => {
  expect(splitSentences('')).toEqual([])
  expect(splitSentences(' \n\n ')).toEqual([])
})

/** Text that is made of everything the splitter looks at. */
const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mr.',
        'U.S.',
        'No.',
        '5',
        'p.m.',
        'J.',
        'Inc.',
        '“',
        '”',
        '"',
        '(',
        ')',
        '?',
        '!',
        '.',
        '…',
        '—',
      ),
      fc.constantFrom(' ', '  ', '\n', '\n\n', '\n \n\n', '. ', '.The ', '.” ', '?” ', '," '),
      fc.constantFrom('The', 'said', 'he', 'Doe', '3.5', '$4', '1.', 'iPhone', 'é', '😀', '你好。'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''))

test('the spans are in order, do not overlap, are trimmed, and cover everything that is not white space', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      let end = 0
      let uncovered = ''
      for (const span of splitSentences(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        uncovered += text.slice(end, span.start)
        const sentence = text.slice(span.start, span.end)
        expect(sentence).toBe(sentence.trim())
        expect(sentence).not.toBe('')
        expect(sentence).not.toMatch(/\n[^\S\n]*\n/)
        end = span.end
      }
      expect((uncovered + text.slice(end)).trim()).toBe('')
    }),
    { numRuns: 500 },
  )
})
