// Whether a noun calls somebody something: a biologist, an assailant.
import { isKindOf } from '../../verification/words/word-net.ts'
import { isPeople } from './is-people.ts'

const PERSON = { lemma: 'person', pos: 'noun' } as const

/** In lower case, by the lists and by WordNet. */
export function isPersonNoun(word: string): boolean {
  if (!/^\p{Ll}{3,}$/u.test(word)) return false
  return isPeople(word) || isKindOf({ lemma: word, pos: 'noun' }, PERSON)
}
