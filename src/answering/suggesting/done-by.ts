// Who did it: asked of a person or body that acts, or by whom something was done.
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { nameSpans } from '../spans/name-spans.ts'
import type { Clause } from './clause-of.ts'
import { isSpeech } from './is-speech.ts'

/** "The race was won by Ann Reed": a past form that is its own participle. */
const PAST =
  /ed$|^(?:won|led|found|held|made|built|sold|bought|kept|lost|left|met|paid|sent|told|brought|caught|taught|hit|set|put)$/

const BY = /^(?<object>(?: [\p{L}'’-]+){0,4}?) by (?=(?:the )?\p{Lu})/u

/** A thing with its article, in a few words: "the winning goal"; "his" and the like ask nothing. */
const THING =
  /^ (?<object>(?:the|an?) (?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+)(?=[,.]| (?:in|on|at|from|by|for|after|with|when|as|to|and)\b)/u

/** Undefined where nobody is named. */
export function doneBy(text: string, clause: Clause | undefined): string | undefined {
  if (!clause?.verb || isSpeech(clause.lemma ?? '') || !PAST.test(clause.verb)) return undefined
  const { verb, auxiliary, subject, written, rest } = clause
  if (auxiliary === 'was' || auxiliary === 'were') {
    const by = BY.exec(rest)
    const at = text.length - rest.length + (by?.[0].length ?? 0)
    const isNamed = by !== null && namesIn(text).some(({ start }) => Math.abs(start - at) <= 'the '.length)
    return isNamed ? `Who ${verb} ${subject}${by.groups?.['object'] ?? ''}?` : undefined
  }
  const object = THING.exec(rest)?.groups?.['object']
  const isSomebody =
    auxiliary === undefined &&
    namesIn(text).some(
      ({ start, end }) => start < written.length && end >= written.length && / /.test(written.slice(start)),
    )
  return isSomebody && object !== undefined ? `Who ${verb} ${object.replace(/^an? /, 'the ')}?` : undefined
}

function namesIn(text: string) {
  return nameSpans(text, tokenize(text))
}
