// Whether a sentence is good enough to answer with; when none is, the bot abstains.
import type { AnswerType } from '../read-answer-type.ts'
import { asksOfFeeling } from './asks-of-feeling.ts'
import { isAboutIt } from './is-about-it.ts'
import { isLeave } from './is-leave.ts'
import { isOfAsked } from './is-of-asked.ts'
import { isOfOtherToll } from './is-of-other-toll.ts'
import { isTypical } from './is-typical.ts'
import { LEAST, TELLING } from './least-shares.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'
import { presence } from './weighted-presence.ts'

/** What a sentence tells is decided by more than the verb, or there is none to look for. */
const WITHOUT_VERB: ReadonlySet<AnswerType['kind']> = new Set([
  'reason',
  'open',
  'events',
  'latest',
  'definition',
  'opinion',
])

export function isEnough(sentence: ScoredSentence, asking: Asking): boolean {
  if (isOfOtherToll(sentence.candidate.text, asking)) return false
  return isSurely(sentence, asking) || isTypical(sentence, asking) || isLeave(sentence, asking)
}

function isSurely(sentence: ScoredSentence, asking: Asking): boolean {
  if (!isOfAsked(sentence, asking)) return false
  const { kind } = asking.type
  if (kind === 'speech' || kind === 'speech-time') return isSaid(sentence)
  const { coverage, event, fit, unmet } = sentence
  if (unmet >= TELLING) return false
  if (kind === 'time' && event < LEAST.event) return false
  if (!(kind === 'reason' ? isReason(sentence, asking) : isOfMatter(sentence, asking))) return false
  if (!WITHOUT_VERB.has(kind) && !isDone(sentence, asking)) return false
  const namesMin = kind === 'reason' ? LEAST.namesOfReason : LEAST.names
  const othersMin = kind === 'reason' ? LEAST.othersOfReason : LEAST.others
  return coverage.names >= namesMin && coverage.others >= othersMin && coverage.all * fit >= LEAST.score
}

function isOfMatter(sentence: ScoredSentence, asking: Asking): boolean {
  const { told, asked } = sentence.coverage
  return Math.max(told, asked) >= LEAST.told && isAboutIt(sentence, asking)
}

/** A reason may stand in words of its own. Whoever is angry, the sentence itself tells of them. */
function isReason(sentence: ScoredSentence, asking: Asking): boolean {
  return !asksOfFeeling(asking) || tellsOfThem(sentence, asking)
}

function tellsOfThem({ candidate: { held } }: ScoredSentence, { terms }: Asking): boolean {
  return terms.every(({ carried }, i) => carried || presence(i, held.sentence) > 0)
}

function isSaid({ coverage, fit }: ScoredSentence): boolean {
  return (
    coverage.names >= LEAST.names &&
    coverage.others >= LEAST.othersOfSpeech &&
    coverage.topic >= LEAST.topic &&
    coverage.all * fit >= LEAST.scoreOfSpeech
  )
}

/** "Is the bridge safe?" has no verb of its own: what is said of it stands last. */
function isDone({ done, event }: ScoredSentence, { type, verb }: Asking): boolean {
  return verb === undefined ? type.kind !== 'yes-no' || event >= LEAST.done : done >= LEAST.done
}
