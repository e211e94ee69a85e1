// Whether what a sentence gives is of those that the question names, not of somebody else in the same article.

import { joinHeld } from '../composing/match-terms.ts'
import type { Asking } from '../composing/read-asking.ts'
import { presence } from '../composing/weighted-presence.ts'
import { nameSpans } from '../spans/name-spans.ts'
import type { Told } from './find-conflict.ts'

/** Share of the names by weight that the sentence holds itself, or the one that it points back to. */
const NAMES_MIN = 0.6

export function isOfThem(told: Told, asking: Asking): boolean {
  return holdsNames(told, asking) && !isOfAnother(told, asking)
}

function holdsNames({ sentence: { candidate } }: Told, { terms }: Asking): boolean {
  const names = terms.flatMap(({ isName, weight }, i) => (isName ? [{ i, weight }] : []))
  const total = names.reduce((sum, { weight }) => sum + weight, 0)
  const { sentence, pointedTo, retold } = candidate.held
  const held = joinHeld([sentence, pointedTo, retold])
  const own = names.reduce((sum, { i, weight }) => sum + weight * presence(i, held), 0)
  return total === 0 || own / total >= NAMES_MIN
}

/** "Reed watched as Voss scored two": a figure is of whom is named last before it. */
function isOfAnother({ sentence: { candidate }, value }: Told, { asked }: Asking): boolean {
  if (value.measure === undefined || value.measure === 'time') return false
  const { text, tokens } = candidate
  const before = tokens.filter(({ end }) => end <= value.start)
  const last = nameSpans(text.slice(0, value.start), before).at(-1)
  if (!last || asked.names.size === 0) return false
  const words = before.filter(({ start, end }) => last.start <= start && end <= last.end + 2)
  const isAsked = words.some(({ stem }) => asked.names.has(stem) || asked.all.has(stem))
  return !isAsked && before.some(({ stem }) => asked.names.has(stem))
}
