// Whether a part of a sentence may rest on a part of its evidence.
import { areConverse } from '../words/converses.ts'
import { meansSame } from '../words/means-same.ts'
import type { Word } from '../words/word.ts'
import type { Atom } from './read-atoms.ts'

/** Words of grammar that say the same: each line its own group. */
const ALIKE = `
about around roughly approximately
nearly almost
but while whereas though although
after following
because owing
until till
over than
may might could
said says say told according
as while
while and
`

const groups: readonly ReadonlySet<string>[] = ALIKE.trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')))

/** 1 for the same, less for what means the same; 0 where it may not. */
export function meets(said: Atom, held: Atom): number {
  if (said.days || held.days) return sameDays(said, held) ? 1 : 0
  if (said.quantity || held.quantity) return sameNumber(said, held) ? 1 : 0
  const [a, b] = [said.words[0], held.words[0]]
  if (a.word === b.word) return said.isInfinitive === held.isInfinitive ? 1 : 0
  const isOther =
    areAlike(a, b) || isStill(a, b) || (a.isContent && b.isContent && areConverse(a.lemma, b.lemma))
  return likenessOf(a, b) || (isOther ? ALIKE_ONLY : 0)
}

function likenessOf(a: Word, b: Word): number {
  return a.isContent && b.isContent ? meansSame(a, b) : 0
}

const ALIKE_ONLY = 0.5

/** "Are still above" for "remain above". */
function isStill({ word }: Word, { lemma }: Word): boolean {
  return word === 'still' && /^(?:remain|stay)$/.test(lemma)
}

function areAlike(a: Word, b: Word): boolean {
  return !a.isContent && !b.isContent && groups.some((group) => group.has(a.word) && group.has(b.word))
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

function sameDays({ days: a, text: said }: Atom, { days: b, text: held }: Atom): boolean {
  if (!a || !b) return plain(said) === plain(held)
  const [own, theirs] = [WEEKDAY.exec(said)?.[0], WEEKDAY.exec(held)?.[0]]
  if (own && theirs && own !== theirs) return false
  return (a.first <= b.first && b.last <= a.last) || plain(said) === plain(held)
}

function sameNumber({ quantity: a, words: said }: Atom, { quantity: b, words: held }: Atom): boolean {
  if (!a || !b) return said.map(({ word }) => word).join(' ') === held.map(({ word }) => word).join(' ')
  return (
    a.kind === b.kind &&
    a.dimension === b.dimension &&
    Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value))
  )
}

function plain(days: string): string {
  return days.toLowerCase().replace(/[,.]+$/, '')
}
