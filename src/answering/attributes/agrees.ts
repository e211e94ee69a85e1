// Whether two values of one attribute are the same, said more or less fully.
import { saysTheSame } from '../conflicts/says-the-same.ts'
import type { Wanted } from './wanted.ts'

/** Works have one head noun ("film"); people several occupations. */
export function agrees(wanted: Wanted, a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  if (wanted.kind === 'time')
    return new Set(one).isSubsetOf(new Set(other)) || new Set(other).isSubsetOf(new Set(one))
  if (wanted.kind !== 'definition') return saysTheSame(a, b)
  const isGenre = wanted.part === 'genre'
  if (isGenre && one.at(-1) !== other.at(-1)) return false
  const [left, right] = isGenre ? [one.slice(0, -1), other.slice(0, -1)] : [one, other]
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word))
}
