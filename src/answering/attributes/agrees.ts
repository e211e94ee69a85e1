// Whether two values of one attribute are the same, said more or less fully.
import { saysTheSame } from '../conflicts/says-the-same.ts'
import type { Wanted } from './wanted.ts'

/** Works have one head noun ("film"); people several occupations. */
export function agrees({ kind, ...rest }: Wanted, a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  if (kind === 'time')
    return new Set(one).isSubsetOf(new Set(other)) || new Set(other).isSubsetOf(new Set(one))
  if (kind !== 'definition') return saysTheSame(a, b)
  if ('part' in rest && rest.part === 'genre' && one.at(-1) !== other.at(-1)) return false
  const [left, right] =
    'part' in rest && rest.part === 'genre' ? [one.slice(0, -1), other.slice(0, -1)] : [one, other]
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word))
}
