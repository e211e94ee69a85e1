import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentStarts } from '../../src/ingestion/sentences/segment-starts.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Marks and what stands around them, and characters of any kind, plain or not. */
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'.!?…"”’)([{,:;—–‐-%$/1aAzZéÉ«»  ') },
      {
        weight: 2,
        arbitrary: fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code)),
      },
      fc.constantFrom('\n', '\u{ad}', '\u{301}', '。', 'ж', '😀', '\ud835'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

test('sentences begin where Unicode’s segmenter sees them begin', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(segmentStarts(one)).toEqual(Array.from(segmenter.segment(one), ({ index }) => index))
    }),
    { numRuns: 5_000 },
  )
})
