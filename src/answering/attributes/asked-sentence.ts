// A sentence that may say what is asked of a name.
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { NamedAt } from './subject-of.ts'

export interface AskedSentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where it names it; absent where it goes on about it. */
  readonly place: NamedAt | undefined
}

/** Offset behind the name, its closing quotation mark included; the beginning of the sentence where it is not named. */
export function behindName({ text, tokens, place }: AskedSentence): number {
  const end = place ? (tokens[place.to]?.end ?? 0) : 0
  return end + (/^["”'’]+/.exec(text.slice(end))?.[0].length ?? 0)
}
