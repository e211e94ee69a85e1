// Whether a question says how somebody takes something: "Why are landlords angry?".
import { isFeeling } from './is-feeling.ts'
import type { Asking } from './read-asking.ts'

export function asksOfFeeling({ asked }: Pick<Asking, 'asked'>): boolean {
  return [...asked.all].some((stem) => isFeeling({ stem }))
}
