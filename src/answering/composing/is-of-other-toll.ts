// Whether a sentence counts others where the dead are asked for, or the dead where the hurt are.
import type { Asking } from './read-asking.ts'

const DEATHS =
  /\b(?:die[sd]?|dying|dead|deaths?|kill(?:ed|s|ing)?|drown(?:ed|s)?|fatal(?:ly|ities)?|lives|perish(?:ed)?|toll|bod(?:y|ies)|murder\w*|victims?|bereaved|mourn\w*|cull\w*)\b/i
const INJURIES = /\b(?:hurt|injur\w+|wound(?:ed|s))\b/i

/** Of the dead only what tells of deaths counts: neither the hurt nor the passengers. */
export function isOfOtherToll(text: string, { type, written }: Pick<Asking, 'type' | 'written'>): boolean {
  if (type.kind !== 'count') return false
  const asked = written.map((term) => term.text).join(' ')
  const [ofDead, ofHurt] = [DEATHS.test(asked), INJURIES.test(asked)]
  if (ofDead && !ofHurt) return !DEATHS.test(text)
  return ofHurt && !ofDead && DEATHS.test(text) && !INJURIES.test(text)
}
