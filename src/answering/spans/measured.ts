// A number as an answer, with what it counts.
import { stemmer } from 'stemmer'
import type { AnswerSpan } from './answer-span.ts'
import { isPeople } from './is-people.ts'
import type { NumberSpan } from './number-spans.ts'

/** Of its sort, or of people, or of what its unit names. */
export function measured({ start, end, value, sort, unit }: NumberSpan): AnswerSpan {
  return {
    start,
    end,
    value,
    unit,
    measure: sort !== 'plain' ? sort : isPeople(unit) ? 'people' : stemmer(unit),
  }
}
