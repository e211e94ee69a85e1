// What kind of thing a question asks for, by its form.
import { properNames } from '../retrieval/words/proper-names.ts'
import { askingClause } from './composing/asking-clause.ts'
import { readDefinition } from './read-definition.ts'
import { namedKind } from './spans/named-kind.ts'
import { wantedNoun } from './wanted-noun.ts'

interface PlainAnswerType {
  readonly kind:
    | 'person'
    | 'organisation'
    | 'place'
    | 'money'
    | 'score'
    | 'reason'
    | 'yes-no'
    | 'events'
    | 'latest'
    | 'open'
}

export type AnswerType =
  | PlainAnswerType
  /** `isFuture`: asked of what is still to come, so that the day it last happened is no answer. `isClock`: the hour. */
  | { readonly kind: 'time'; readonly isFuture?: true; readonly isClock?: true }
  /** `isOfThing`: asked with "is", so that a boat is metres long where a strike is days long. `goesOn`: until now, so that "since 2018" tells it. `takes`: of what takes or lasts. `unit`: the one asked for, in the singular. */
  | {
      readonly kind: 'duration'
      readonly isOfThing?: true
      readonly goesOn?: true
      readonly takes?: true
      readonly unit?: string
    }
  /** What people say of something; `side`: what is said against it, or for it. */
  | { readonly kind: 'opinion'; readonly side?: 'against' | 'for' }
  /** `adjective`: what is asked of, "old", "tall"; absent for "how much" and "what number". */
  | { readonly kind: 'amount'; readonly adjective?: string }
  /** A name of some sort, or a word: "which book", "what sport". `noun` as written. */
  | { readonly kind: 'thing'; readonly noun: string }
  /** `counted`: the words between "how many" and the verb, as written. */
  | { readonly kind: 'count'; readonly counted: string }
  /** What somebody or something is, or one thing of that; both as written. */
  | { readonly kind: 'definition'; readonly subject: string; readonly attribute?: string }
  /** `speaker`: whose words are asked for, as written. */
  | { readonly kind: 'speech' | 'speech-time'; readonly speaker: string }

const SAY =
  '(?:say|said|saying|tell|told|claim|claimed|warn|warned|announce|announced|promise|promised|argue|argued)'

const speech = new RegExp(
  `\\bwhat (?:did|does|do|has|have|had) (.+?) ${SAY}\\b|\\bwhat (?:was|were) (.+?) saying\\b`,
  'i',
)

const speechTime = new RegExp(`\\bwhen (?:did|has|had) (.+?) ${SAY}\\b`, 'i')

const count =
  /\bhow many (.+?)(?: (?:are|were|was|is|did|do|does|has|have|had|will|would|can|could|in|of)\b|[?.,]|$)/i

/** "How many were hurt?": of people, as news counts them. */
const BARE_COUNT =
  /\bhow many (?:were|are|was|is|have|has|had|did|do|will|died|drowned|survived|marched|attended|took part|injured|hurt|killed|dead|wounded|missing|evacuated|homeless)\b/i

/** What a follow-up has taken over, see `resolveFollowUp`. */
const CARRIED = /\((?:the )?(\p{L}+)\)\W*$/u

/** As many as wait in it; the time that they wait is asked for by "how long do they wait". */
const WAITING =
  /\bhow (?:long|big|large) (?:is|was|are|were) .*\b(?:waiting lists?|lists?|queues?|backlogs?)\b/i

const TIME_UNIT = /^(?:more )?(day|week|month|year|hour|minute|second|decade)s\b/i

/** "how old", "how big is"; "how much" and the like have none. */
const adjective =
  /\bhow (high|low|large|big|far|fast|old|tall|deep|expensive|heavy|hot|cold|wide|young|strong|close|full)\b/i

const forms: readonly (readonly [RegExp, PlainAnswerType['kind'] | 'amount' | 'time' | 'duration'])[] = [
  [/\bwhat (?:is|was|were|are) the (?:\w+ )?(?:score|result|tally|vote(?: count)?)\b/i, 'score'],
  [/\bby how much\b/i, 'amount'],
  [
    /\bhow much\b.*\b(?:money|cost|pay|paid|spend|spent|worth|earn|price|fine|fund|invest|raise|fares?|tickets?|fees?|rents?|wages?|salary|owes?|owed|debts?)|\bwhat .*\b(?:cost|pay|charge)\b|\bwhat (?:is|was|are|were) .*\bpaid\b|\b(?:price|cost|fare|budget|bill|salary) (?:of|for)\b|\bhow expensive\b/i,
    'money',
  ],
  [
    /^\W*(?:and |so )?how much(?: (?:is|are|was|were|will) (?:it|this|that|the [\p{L} -]{2,30})(?: be)?)?\W*(?:\(|$)/iu,
    'money',
  ],
  [
    /\bhow long\b|\bfor how (?:many|much)\b|\bwhat (?:is|was) (?:her|his|their|its|the winning) time\b/i,
    'duration',
  ],
  [/\bhow (?:much|high|low|large|big|far|fast|old|tall|deep|heavy|hot|cold|wide|strong|full)\b/i, 'amount'],
  [
    /\b(?:what|which) (?:is|was|are|were) the (?:\w+ )?(?:population|size|number|rate|temperature|height|length|weight|distance|age|value|share|percentage|capacity)\b/i,
    'amount',
  ],
  [/\bwhen\b|\bhow soon\b|\bwhat time\b/i, 'time'],
  [/\bwhere\b/i, 'place'],
  [/\bwho(?:m|se)?\b|\bwhat (?:is|was) the name of (?:the )?(?:man|woman|person)\b/i, 'person'],
  [/\bwhy\b|\bwhat (?:caused|led to|is the reason|was the reason)\b|\bhow come\b/i, 'reason'],
  [
    /\bwhat(?:['’]s| is| are| was| were) (?:the )?(?:latest|newest|news|new)\b|\b(?:any|latest|recent) (?:news|developments|updates?)\b|\bupdate me\b/i,
    'latest',
  ],
  [/\bwhat(?: else)? (?:has |have )?happen(?:s|ed|ing)?\b|\btimeline\b/i, 'events'],
  [
    /^\W*(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]t)?\b/i,
    'yes-no',
  ],
]

/** The first form that fits, the most particular first; `open` where none does. */
export function readAnswerType(question: string): AnswerType {
  const clause = askingClause(question)
  const said = readSpeech(question, clause)
  if (said) return said
  const definition = readDefinition(clause)
  if (definition) return { kind: 'definition', ...definition }
  const counted = count.exec(clause)?.[1]
  if (WAITING.test(clause)) return { kind: 'amount' }
  if (BARE_COUNT.test(clause)) return { kind: 'count', counted: CARRIED.exec(clause)?.[1] ?? 'people' }
  if (counted) return inUnits(counted)
  const kind = forms.find(([form]) => form.test(clause))?.[1]
  const inside = /\b(?:which|what) \p{L}+/iu.test(clause) && (kind === 'person' || kind === 'yes-no')
  const wanted = kind === undefined || inside ? wantedNoun(clause) : undefined
  if (wanted) return ofNoun(wanted)
  if (kind === 'amount') return amountOf(clause)
  if (kind === 'duration') return durationOf(clause)
  return kind === 'time' ? timeOf(clause) : { kind: kind ?? 'open' }
}

function readSpeech(question: string, clause: string): AnswerType | undefined {
  const said = speakerIn(speech, clause)
  if (said && NOBODY.test(said)) return opinionOf(clause, said)
  if (said) return { kind: 'speech', speaker: whoIs(said, question, clause) }
  const saidWhen = speakerIn(speechTime, clause)
  return saidWhen ? { kind: 'speech-time', speaker: saidWhen } : undefined
}

function inUnits(counted: string): AnswerType {
  const unit = TIME_UNIT.exec(counted)?.[1]
  return unit ? { kind: 'duration', unit: unit.toLowerCase() } : { kind: 'count', counted }
}

function durationOf(clause: string): AnswerType {
  if (/\bhow long (?:has|have|had)\b/i.test(clause)) return { kind: 'duration', goesOn: true }
  if (/\b(?:takes?|took|last(?:s|ed)?)\b/i.test(clause)) return { kind: 'duration', takes: true }
  return LONG_THING.test(clause) ? { kind: 'duration', isOfThing: true } : { kind: 'duration' }
}

/** Nobody in particular: whoever speaks. */
const NOBODY =
  /^(?:the )?(?:people|they|others|everyone|everybody|anyone|some|critics|opponents|supporters|experts|readers)$/i

function opinionOf(clause: string, speaker: string): AnswerType {
  if (/\bagainst\b|\bcritic/i.test(clause) || /critics|opponents/i.test(speaker))
    return { kind: 'opinion', side: 'against' }
  const isFor = /\bin favou?r\b|\bin support\b/i.test(clause) || /supporters/i.test(speaker)
  return isFor ? { kind: 'opinion', side: 'for' } : { kind: 'opinion' }
}

/** "How long is the bridge?", but not "How long has it been closed?" or "How long will it take?". */
const LONG_THING = /\bhow long (?:is|are|was|were) (?!\w+ing\b)(?:(?!\w+ing\b).)*$/i

const FUTURE =
  /\bwhen (?:will|['’]ll|can)\b|\bhow soon\b|\bwhen (?:is|are|does|do)\b.*\b(?:next|again|set|due|expected|supposed|scheduled|going)\b/i

function timeOf(clause: string): AnswerType {
  if (/\b(?:what|which) (?:time|hour)\b/i.test(clause)) return { kind: 'time', isClock: true }
  return FUTURE.test(clause) ? { kind: 'time', isFuture: true } : { kind: 'time' }
}

function amountOf(clause: string): AnswerType {
  const asked = adjective.exec(clause)?.[1]
  return asked ? { kind: 'amount', adjective: asked.toLowerCase() } : { kind: 'amount' }
}

function ofNoun(noun: string): AnswerType {
  const kind = namedKind(noun)
  if (kind === 'number') return { kind: 'amount', ...(/^ages?$/i.test(noun) ? { adjective: 'old' } : {}) }
  return kind === 'thing' ? { kind: 'thing', noun } : { kind }
}

/** "The mayor of Oxholt spoke of the dam. What did she say?": whom the sentence before names first. */
function whoIs(speaker: string, question: string, clause: string): string {
  if (!/^(?:he|she|they|it)$/i.test(speaker)) return speaker
  return properNames(question.slice(0, question.indexOf(clause)))[0] ?? speaker
}

function speakerIn(form: RegExp, question: string): string | undefined {
  const found = form.exec(question)
  const speaker = found?.[1] ?? found?.[2]
  return speaker && !/^(?:you|i|we)$/i.test(speaker) ? speaker : undefined
}
