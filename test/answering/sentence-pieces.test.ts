// What is shown of a sentence: the quote stays the article's, whatever is set bold or put in brackets.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentencePieces } from '../../src/answering/citing/sentence-pieces.ts'

const joined = (pieces: ReturnType<typeof sentencePieces>) => pieces.map(({ text }) => text).join('')

it('shows the answer apart and the brackets in their place', () => {
  const pieces = sentencePieces({
    text: 'On Monday 12 houses fell.',
    emphasis: [{ start: 10, end: 12 }],
    insertions: [{ at: 9, text: ' [22 May]' }],
  })
  expect(joined(pieces)).toBe('On Monday [22 May] 12 houses fell.')
  expect(pieces.filter(({ isAnswer }) => isAnswer).map(({ text }) => text)).toEqual(['12'])
  expect(pieces.filter(({ isInsertion }) => isInsertion).map(({ text }) => text)).toEqual([' [22 May]'])
})

it('never changes the quote: without our brackets the pieces are the sentence', () => {
  const place = fc.nat({ max: 60 })
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50 }),
      fc.array(fc.record({ start: place, end: place }), { maxLength: 3 }),
      fc.array(fc.record({ at: place, text: fc.string({ maxLength: 8 }) }), { maxLength: 3 }),
      (text, emphasis, insertions) => {
        const pieces = sentencePieces({ text, emphasis, insertions })
        expect(joined(pieces.filter(({ isInsertion }) => !isInsertion))).toBe(text)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      },
    ),
  )
})
