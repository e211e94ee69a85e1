// Puts the person or thing spoken of in the place of "she", "it", "their", "there".
import type { EarlierTurn } from './asked-question.ts'
import { backReferences, type Referent } from './back-references.ts'
import { nounPhrases } from './noun-phrases.ts'
import { personSpokenOf } from './person-spoken-of.ts'
import { thingSpokenOf } from './thing-spoken-of.ts'

export interface NamedQuestion {
  readonly text: string
  /** What was put in, nothing where no pronoun could be replaced. */
  readonly named: readonly string[]
}

/** Each thing is named once; a second pronoun for it stays. */
export function replacePronouns(question: string, earlier: readonly EarlierTurn[]): NamedQuestion {
  const named = new Map<string, { readonly start: number; readonly end: number; readonly words: string }>()
  for (const { start, end, referent, owns } of backReferences(question)) {
    const meant = referentOf(referent, earlier)
    if (meant === undefined || named.has(meant)) continue
    named.set(meant, { start, end, words: owns ? `${meant}’s` : meant })
  }
  const text = [...named.values()]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, words }) => rest.slice(0, start) + words + rest.slice(end), question)
  return { text, named: [...named.keys()] }
}

function referentOf(referent: Referent, earlier: readonly EarlierTurn[]): string | undefined {
  const last = earlier.at(-1)?.standaloneQuestion ?? ''
  if (referent === 'person') return personSpokenOf(earlier)
  if (referent === 'place') return placeIn(last)
  const thing = thingSpokenOf(last, { plural: referent === 'things' })
  return thing ?? (referent === 'things' ? personSpokenOf(earlier) : undefined)
}

function placeIn(question: string): string | undefined {
  const place = nounPhrases(question).findLast(
    ({ preposition = '', form }) => /^(?:in|at|near|on|to)$/.test(preposition) && form === 'name',
  )
  return place && `${place.preposition === 'to' ? 'in' : place.preposition} ${place.text}`
}
