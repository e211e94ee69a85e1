// Whether a sentence itself is about what is asked, not only what stands around it.
import { asksOfNameAlone } from './asks-of-name-alone.ts'
import { isMeasured } from './is-measured.ts'
import { LEAST } from './least-shares.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'

/** `nearness` of a figure that stands beside the name that it is asked of. */
const NEAR_NAME = 0.6

/** Of one in metres and the like, which tells by itself what it measures. */
const NEAR_MEASURE = 0.45

/** "Who is the mayor of Oxholt?": the office, its place and the name belong together. */
const OWN_OFFICE = 0.75

/** It holds enough of the question; or what happened stands in it word for word, where those are named close by: "No one died." */
export function isAboutIt(sentence: ScoredSentence, asking: Asking): boolean {
  const { own, coverage, nearness } = sentence
  if (
    asksOfNameAlone(asking) &&
    !tellsAgeOfThem(sentence, asking) &&
    nearness < (isMeasured(sentence) || asksAge(asking) ? NEAR_MEASURE : NEAR_NAME)
  )
    return false
  if (own >= ownMin(asking, sentence)) return true
  const tellsAll = asking.verb !== undefined && coverage.told >= LEAST.toldWhole
  return tellsAll && coverage.names >= LEAST.namesOfReason
}

/** "She was 96.", "Reed was 96.", behind a sentence that names her. */
function tellsAgeOfThem({ candidate: { text }, coverage }: ScoredSentence, asking: Asking): boolean {
  return (
    asksAge(asking) &&
    /^(?:He|She|\p{Lu}[\p{L}’'-]+) (?:is|was|turned|died at) (?:\p{Ll}+ )?\d{1,3}[.,;]/u.test(text) &&
    coverage.names >= NAMED_BEFORE
  )
}

/** As near as the sentence before. */
const NAMED_BEFORE = 0.9

/** An age tells by its form what it is, and stands behind a surname alone: "Reed, 38, …". */
function asksAge({ type }: Asking): boolean {
  return type.kind === 'amount' && type.adjective === 'old'
}

function ownMin({ isOffice, verb }: Asking, { coverage, nearness }: ScoredSentence): number {
  const isHolder =
    coverage.told >= LEAST.toldWhole && nearness >= NEAR_HOLDER && coverage.names >= NAMES_BESIDE
  return isOffice && verb === undefined && !isHolder ? OWN_OFFICE : LEAST.own
}

/** "Harbour master Ann Reed said", behind a sentence that names the port: the office stands beside its holder. */
const NEAR_HOLDER = 0.35
const NAMES_BESIDE = 0.8
