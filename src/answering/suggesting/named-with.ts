// Who speaks in an article's sentences, and what its headline names.

import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { isPersonNoun } from '../spans/is-person-noun.ts'
import { nameSpans } from '../spans/name-spans.ts'

export interface Speaker {
  readonly name: string
  /** The first in which they speak. */
  readonly sentence: string
}

export interface Named {
  /** People and bodies beside a verb of speech: "Ann Reed said", "said the water board". In order, each once. */
  readonly speakers: readonly Speaker[]
  /** Those of whom it is told who they are: "Ann Reed, who led the study". In order, each once. */
  readonly people: readonly string[]
  /** Names of the text that stand in its headline too. */
  readonly topics: readonly string[]
}

type Sentence = Pick<CandidateSentence, 'text' | 'tokens' | 'evidence'>

const SAYS = '(?:said|told|warned|added|announced|argued|insisted|wrote)'
const SAID_AFTER = new RegExp(`^,? ${SAYS}\\b`)
const SAID_BEFORE = /\b(?:said|warned|added|argued|insisted|wrote) (?:the )?$/
/** "…, a biologist at the station," between a name and its verb or behind it. */
const INTRODUCED = new RegExp(`^, (?<who>[^,.;“”"]{3,80})(?:, ${SAYS}\\b|[,.;]|$)`)

/** Before a name they tell who that is; "Prince" and the like belong to it. */
const TITLE =
  /^.*\b(?:President|Minister|Secretary|Leader|Commissioner|Mayor|Governor|Gov|Senator|Sen|Representative|Rep|Co-CEO|CEO|Chief|Chair|Chairman|Chairwoman|Director|Sheriff|Judge|Justice|Captain|Coach|Whip|Speaker|Officer|General|Professor|Prof|Dr|Mr|Mrs|Ms|Chancellor|Premier)\.? (?=\p{Lu})/u

const BODY =
  /\b(?:Union|Party|Bank|Authority|Ministry|Board|Association|Institute|Survey|House|Agency|Service|Services|Department|Office|Council|Society|Foundation|Group|Commission|Committee|Court|University|Company|Airlines|Airways|Police)$/

/**
 * Names as written, without titles, with "the" where the text has it; only of two words or more: one alone may be any
 * word with a capital. A headline alone tells no name, as many write every word with a capital. None is the publisher's.
 */
export function namedWith(sentences: readonly Sentence[]): Named {
  const named = sentences.flatMap(namesIn)
  const speakers = named.flatMap(({ speaker }) => speaker ?? [])
  const people = named.flatMap(({ written, isPerson }) => (isPerson ? [written] : []))
  const topics = new Set(named.flatMap(({ written, isInHeadline }) => (isInHeadline ? [written] : [])))
  return {
    speakers: [...new Map(speakers.toReversed().map((one) => [one.name, one])).values()].toReversed(),
    people: [...new Set(people)],
    topics: [...topics].filter((name) => !topics.has(`the ${name}`)),
  }
}

interface NameRead {
  readonly written: string
  readonly speaker?: Speaker
  readonly isPerson: boolean
  readonly isInHeadline: boolean
}

function namesIn({ text, tokens, evidence: { card } }: Sentence): readonly NameRead[] {
  const publisher = card.publisher.toLowerCase()
  return nameSpans(text, tokens).flatMap(({ start, end }) => {
    const whole = text.slice(start, end)
    const name = whole.replace(TITLE, '')
    const isOwn = publisher.includes(name.toLowerCase().replace(/^the /, ''))
    if (!/[ -]/.test(name) || isOwn) return []
    const around = { before: text.slice(0, start), after: text.slice(end) }
    const written = /\bthe $/i.test(around.before) && name === whole ? `the ${name}` : name
    const isIntroduced = isIntroducedBy(around)
    const isSomebody = isIntroduced || name !== whole || BODY.test(name)
    return {
      written,
      isPerson: isIntroduced && !/^the /i.test(written),
      isInHeadline: card.headline.includes(name),
      ...((isSomebody && speaksIn(around, isIntroduced)) || SAID_AFTER.test(around.after)
        ? { speaker: { name: written, sentence: text } }
        : {}),
    }
  })
}

interface Around {
  readonly before: string
  readonly after: string
}

/** "On the quay of Great Fennick, few people complained": of a place nobody is told. */
const PLACED = /\b(?:of|in|at|near|from|to|through|outside|across) (?:the )?$/

function isIntroducedBy({ before, after }: Around): boolean {
  if (PLACED.test(before)) return false
  const who = INTRODUCED.exec(after)?.groups?.['who'] ?? ''
  return namesPerson(who) || isPersonNoun(/(\p{Ll}+) $/u.exec(before)?.[1] ?? '')
}

function speaksIn({ before, after }: Around, isIntroduced: boolean): boolean {
  return SAID_AFTER.test(after) || SAID_BEFORE.test(before) || (isIntroduced && saysBehind(after))
}

function saysBehind(after: string): boolean {
  return new RegExp(`^,[^,.;]{3,80}, ${SAYS}\\b`).test(after)
}

/** "A biologist at the station", "who led the study"; "a house with two employees" is nobody. */
function namesPerson(words: string): boolean {
  if (/^who\b/.test(words)) return true
  if (/^(?:few|many|some|most|several|no|all|both|two|three|more|other)\b/.test(words)) return false
  const [head = ''] = words.split(/ (?:at|by|for|from|in|on|that|to|which|who|whose|with)\b/)
  return head.split(/[^\p{L}-]+/u).some(isPersonNoun)
}
