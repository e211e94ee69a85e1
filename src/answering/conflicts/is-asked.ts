// Whether a value is of the contest, the year and the deed that a question asks of.
import type { Asking } from '../composing/read-asking.ts'
import { presence } from '../composing/weighted-presence.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { isBeaten } from '../spans/is-beaten.ts'
import { sideAsked } from '../spans/side-asked.ts'
import type { Told } from './find-conflict.ts'
import { yearsBeside } from './years-beside.ts'
import { yearsIn } from './years-in.ts'

const DOERS: ReadonlySet<AnswerType['kind']> = new Set(['person', 'organisation'])

/** As far as its sentence tells. */
export function createIsAsked({ asked, clause, type, verb }: Asking): (told: Told) => boolean {
  const side = sideAsked(asked)
  const years = yearsIn(clause)

  /** Where one asks who won, the other name of the sentence lost. A list that names the runner-up says so itself. */
  function isOfSide({ sentence: { candidate }, value }: Told): boolean {
    if (!side) return true
    const isLoser = isBeaten(candidate.text, value.start)
    return side === 'winner' ? !isLoser : isLoser || candidate.tokens.some(({ stem }) => stem === 'runner')
  }

  /** Who did it is told where it is told that it was done. */
  function tellsIt({ sentence: { candidate } }: Told): boolean {
    return verb === undefined || !DOERS.has(type.kind) || presence(verb, candidate.held.sentence) > 0
  }

  /** The final of 2018 is not that of 2014. */
  function isOfYear(told: Told): boolean {
    const named = yearsBeside(told)
    return years.size === 0 || named.size === 0 || !named.isDisjointFrom(years)
  }

  return function isAsked(told) {
    return isOfSide(told) && tellsIt(told) && isOfYear(told)
  }
}
