// Whether reports of one name are of several who bear it.
import { bearerOf } from '../attributes/bearer-of.ts'
import type { Asking } from '../composing/read-asking.ts'
import type { FoundReport } from './find-conflict.ts'

/** Two of them name it more fully, and in different words: "Ann Reed (judge)" and "Ann Reed (boxer)". */
export function areOfNamesakes(reports: readonly FoundReport[], { attribute }: Asking): boolean {
  if (!attribute) return false
  const bearers = reports.map(({ sentence }) => bearerOf(attribute.subject, sentence.candidate))
  return bearers.some((one, i) =>
    bearers.slice(i + 1).some((other) => !one.isSubsetOf(other) && !other.isSubsetOf(one)),
  )
}
