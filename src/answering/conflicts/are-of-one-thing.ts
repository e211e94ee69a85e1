// Whether two answers can be about one thing: the same people, the same year.
import { isPeople } from '../spans/is-people.ts'
import type { Told } from './find-conflict.ts'
import { yearsBeside } from './years-beside.ts'

/** As far as their sentences say of whom and of which year; one that says nothing may be of any. */
export function areOfOneThing(a: Told, b: Told): boolean {
  return areOfTheSame(a, b) && areOfOneYear(a, b)
}

/** "Islanders pay 18 crowns, visitors 40": figures of different people differ for that reason. */
function areOfTheSame(a: Told, b: Told): boolean {
  const [one, other] = [peopleBeside(a), peopleBeside(b)]
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other)
}

/** Who won in 2025 did not lose to who won in 2026. */
function areOfOneYear(a: Told, b: Told): boolean {
  if (a.value.measure === 'time') return true
  const [one, other] = [yearsBeside(a), yearsBeside(b)]
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other)
}

const ANYBODY = /^(?:people|persons?|men|women|others|adults|children)$/

function peopleBeside({ sentence, value }: Told): ReadonlySet<string> {
  const { text, tokens } = sentence.candidate
  const from = Math.max(...[';', ',', ':', '—'].map((mark) => text.lastIndexOf(mark, value.start)))
  const end = text.slice(value.end).search(/[;,:—]/)
  const to = end < 0 ? text.length : value.end + end
  const inside = tokens.filter((token) => token.start > from && token.end <= to)
  return new Set(inside.filter(({ word }) => isPeople(word) && !ANYBODY.test(word)).map(({ stem }) => stem))
}
