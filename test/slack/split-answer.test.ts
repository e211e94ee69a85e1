// Dividing an answer among messages: whatever its lengths and the room there is, nothing is lost or moved.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AnswerPart, splitAnswer } from '../../src/slack/rendering/split-answer.ts'

const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 })

const sentence = (length: number, index: number) => ({ text: `${index}`.padEnd(length, '.'), citations: [] })

function answerOf(sentences: readonly number[], conflicts: readonly (readonly number[])[]): AnswerPart {
  return {
    sentences: sentences.map(sentence),
    conflicts: conflicts.map((reports, index) => ({
      subject: `subject ${index}`,
      reports: reports.map((length, place) => ({
        value: `${place}`,
        sentence: sentence(length, place),
        isNewest: place === 0,
        outlets: 1,
      })),
    })),
  }
}

const unitsOf = ({ sentences, conflicts }: AnswerPart) => [
  ...sentences.map(({ text }) => text),
  ...conflicts.flatMap(({ subject, reports }) =>
    reports.map((report) => `${subject}: ${report.sentence.text}`),
  ),
]
const sizeOf = (part: AnswerPart) => unitsOf(part).join('').length

it('keeps every sentence and report, in order, in parts that fit', () => {
  fc.assert(
    fc.property(
      lengths,
      fc.array(lengths, { maxLength: 3 }),
      fc.integer({ min: 60, max: 400 }),
      fc.integer({ min: 1, max: 8 }),
      (sentences, conflicts, room, max) => {
        const whole = answerOf(sentences, conflicts)
        const fits = (part: AnswerPart, { isLast }: { isLast: boolean }) =>
          sizeOf(part) <= (isLast ? room - 20 : room)
        const parts = splitAnswer(whole, { max, fits })
        expect(parts.flatMap(unitsOf)).toEqual(unitsOf(whole))
        expect(parts.length).toBeLessThanOrEqual(max)
        for (const part of parts.slice(0, -1)) expect(fits(part, { isLast: false })).toBe(true)
        if (unitsOf(whole).length > 0) for (const part of parts) expect(unitsOf(part)).not.toEqual([])
        // Only where there may be no further part is the last too long.
        const last = parts.at(-1)
        if (last && parts.length < max && unitsOf(last).length > 1)
          expect(fits(last, { isLast: true })).toBe(true)
      },
    ),
  )
})
