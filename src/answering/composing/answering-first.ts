// Which sentence answers: it goes before what only ranks better.
import type { AnswerabilityOptions } from '../answerability.ts'
import { toldOfName } from '../conflicts/told-of-name.ts'
import { isLikelyAnswered } from '../is-likely-answered.ts'
import type { AnswerType } from '../read-answer-type.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { isEnough } from './enough-evidence.ts'
import { isLeave } from './is-leave.ts'
import { joinHeld } from './match-terms.ts'
import { mayAnswer } from './may-answer.ts'
import type { RankedSentence } from './rank-sentences.ts'
import type { Asking } from './read-asking.ts'
import { presence } from './weighted-presence.ts'

/** In logits behind the best: a sentence that answers alone goes before what only ranks better, if it is this near. */
const NEAR_BEST = 3

/** All that is asked stands in it, beside a figure of the kind that is asked for: however little else speaks for it. */
function isExact({ nearest, nearness, coverage, unmet }: RankedSentence): boolean {
  return nearest?.measure !== undefined && nearness >= EXACT_NEARNESS && coverage.all >= EXACT && unmet === 0
}
const EXACT_NEARNESS = 0.5
const EXACT = 0.8

/** Kinds whose form a sentence may lack and still be about what is asked, see `fitsAnswerType`. */
const NAMED: ReadonlySet<AnswerType['kind']> = new Set(['person', 'organisation', 'thing'])

/**
 * Where the best that would answer alone lacks the form of an answer: the next that has it. For a reason also the lede
 * of its article, which tells the cause of what all of it is about; for a name what ranks best there.
 */
function better(
  best: RankedSentence | undefined,
  ranked: readonly RankedSentence[],
  asking: Asking,
): RankedSentence | undefined {
  if (!best || best.fit === 1) return undefined
  const isOfArticle = (one: RankedSentence) => articleOf(one.candidate) === articleOf(best.candidate)
  const near = ranked.filter(({ answer }) => answer >= (ranked[0]?.answer ?? 0) - NEAR_BEST)
  if (asking.type.kind === 'reason')
    return (
      near.find((one) => one.fit === 1 && isEnough(one, asking)) ??
      near.find((one) => one.fit === 1 && isOfArticle(one) && isLede(one.candidate))
    )
  const [top] = ranked
  if (!NAMED.has(asking.type.kind)) return undefined
  if (top?.fit === 1 && isOfArticle(top)) return top
  // "A gunman shot four people": who he was stands behind.
  return asking.isOffice
    ? near.find((one) => one.fit === 1 && isOfArticle(one) && isEnough(one, asking))
    : undefined
}

function isLede({ evidence: { passage }, before }: CandidateSentence): boolean {
  return passage.position === 0 && before.length === 0
}

/** The best sentence that would answer alone goes first; empty where none would and no answer is likely. */
export function answeringFirst(
  ranked: readonly RankedSentence[],
  asking: Asking,
  when: AnswerabilityOptions['when'] | undefined,
): readonly RankedSentence[] {
  const least = (ranked[0]?.answer ?? 0) - NEAR_BEST
  const telling = new Set(toldOfName(ranked, asking).map(({ sentence }) => sentence))
  const near = [
    ...telling,
    ...ranked.filter(
      (sentence) => sentence.answer >= least && !telling.has(sentence) && isEnough(sentence, asking),
    ),
  ]
  const first =
    (telling.size > 0 ? undefined : better(near[0], ranked, asking)) ??
    near[0] ??
    ranked.find((sentence) => (isExact(sentence) || isLeave(sentence, asking)) && isEnough(sentence, asking))
  if (first) return [first, ...ranked.filter((sentence) => sentence !== first)]
  const elsewhere = namesElsewhere(ranked, asking)
  const may = ranked.filter((sentence) => mayAnswer(sentence, asking) && !lacks(sentence, elsewhere))
  const { isUncased, saysMuch, written: terms } = asking
  return when && isLikelyAnswered({ isUncased, saysMuch, terms, ranked: may, when }) ? may : []
}

/**
 * Places among the terms of names that other articles hold: who asks of the Tamsel is not answered about the Arne. A name
 * that none holds may be misspelt, and a figure may be written out ("3 little birds").
 */
function namesElsewhere(ranked: readonly RankedSentence[], { terms }: Asking): readonly number[] {
  return [...terms.keys()].filter(
    (i) =>
      terms[i]?.isName === true &&
      /\p{L}/u.test(terms[i]?.text ?? '') &&
      (terms[i]?.weight ?? 0) >= NAME_WEIGHT &&
      ranked.some(({ candidate: { held } }) => presence(i, held.article) > 0),
  )
}

/** As much as a word has that everyday English does not know. */
const NAME_WEIGHT = 0.9

function lacks({ candidate: { held } }: RankedSentence, names: readonly number[]): boolean {
  if (names.length === 0) return false
  const whole = joinHeld([held.article, held.headline])
  return names.every((i) => presence(i, whole) === 0)
}

function articleOf({ evidence }: CandidateSentence): string {
  return evidence.card.id
}
