// Puts the person or thing spoken of in the place of "she", "it", "their", "there".
import type { EarlierTurn } from '../asked-question.ts'
import { backReferences, type Referent } from './back-references.ts'
import { nounPhrases } from './noun-phrases.ts'
import { personSpokenOf } from './person-spoken-of.ts'
import { thingSpokenOf } from './thing-spoken-of.ts'

export interface NamedQuestion {
  readonly text: string
  /** What was put in, nothing where no pronoun could be replaced. */
  readonly named: readonly string[]
  /** True where that is not enough to find it, see `ThingSpokenOf`. */
  readonly isVague: boolean
}

interface Meant {
  readonly text: string
  readonly isVague: boolean
}

/** Each thing is named once; a second pronoun for it stays. */
export function replacePronouns(question: string, earlier: readonly EarlierTurn[]): NamedQuestion {
  const named = new Map<string, { readonly start: number; readonly end: number; readonly words: string }>()
  let isVague = false
  for (const { start, end, referent, owns } of backReferences(question)) {
    const meant = referentOf(referent, earlier)
    if (meant === undefined || named.has(meant.text)) continue
    named.set(meant.text, { start, end, words: owns ? `${meant.text}’s` : meant.text })
    isVague ||= meant.isVague
  }
  const text = [...named.values()]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, words }) => rest.slice(0, start) + words + rest.slice(end), question)
  return { text, named: [...named.keys()], isVague }
}

function referentOf(referent: Referent, earlier: readonly EarlierTurn[]): Meant | undefined {
  const last = earlier.at(-1)?.standaloneQuestion ?? ''
  if (referent === 'person') return exact(personSpokenOf(earlier))
  if (referent === 'place') return exact(placeIn(last))
  const plural = referent === 'things'
  const winner =
    plural && /^who\b/i.test(last) && !namesMany(last) ? personSpokenOf(earlier.slice(-1)) : undefined
  if (winner !== undefined) return exact(winner)
  const thing = earlier
    .map(({ standaloneQuestion }) => thingSpokenOf(standaloneQuestion, { plural }))
    .findLast((spokenOf) => spokenOf !== undefined)
  return thing ?? (referent === 'things' ? exact(personSpokenOf(earlier)) : undefined)
}

/** Of "who won the prize" they are the winner; of "who built the turbines" the turbines as well. */
function namesMany(question: string): boolean {
  return nounPhrases(question).some(({ text }) => /(?:[^sui]s|people|men|women|children|police)$/i.test(text))
}

function exact(text: string | undefined): Meant | undefined {
  return text === undefined ? undefined : { text, isVague: false }
}

function placeIn(question: string): string | undefined {
  const place = nounPhrases(question).findLast(
    ({ preposition = '', form }) => /^(?:in|at|near|on|to)$/.test(preposition) && form === 'name',
  )
  return place && `${place.preposition === 'to' ? 'in' : place.preposition} ${place.text}`
}
