// Whether "at least", "more than", "nearly" stay before what is no number: "more than a century", "until at least November".
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

/** Before an article, a day or month, or "half"; a number's own bound is read with it. */
const BOUND =
  /\b(at least|at most|no (?:more|less|later|earlier) than|more than|less than|fewer than|up to|as many as|nearly|almost|close to|about|around|over|under|some|roughly|well over|only just) (?=(?:once|twice|doubled|tripled|halved|until|\d[\d,.]* \w+ ago|an?|another|half|one|the end of|(?:early |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|last|this)\b)/giu

const LIKE: readonly RegExp[] = [
  /\b(?:at least|no less than|no earlier than|or more|or later|at the earliest)\b/i,
  /\b(?:more than|over|well over)\b/i,
  /\b(?:up to|at most|no more than|no later than|as many as|at the latest)\b/i,
  /\b(?:less than|fewer than|under)\b/i,
  /\b(?:nearly|almost|close to)\b/i,
  /\b(?:about|around|roughly|some)\b/i,
]

/** Measures that "over" and "about" bound; elsewhere they are prepositions: "over the year". */
const MEASURE =
  /^(?:century|decade|year|month|week|fortnight|day|hour|minute|second|mile|kilometre|metre|million|billion|thousand|hundred|dozen|score|half|third|quarter|fifth|tonne|ton|litre)s?$/

export function findBoundFault({ text, evidence, aligned }: Claim): Finding | undefined {
  for (const sentence of evidence)
    for (const { index, 0: found, 1: bound = '' } of sentence.text.matchAll(BOUND)) {
      const end = index + found.length
      const head = sentence.words.find(
        ({ start, isContent, pos }) => start >= end && (isContent || pos === 'name' || pos === 'adverb'),
      )
      if (!head || (isLoose(bound) && !MEASURE.test(head.word))) continue
      const told = aligned.find(({ best }) => best?.word === head)
      const like = LIKE.find((one) => one.test(bound))
      if (told && like && !like.test(text))
        return { fault: 'number', reason: `“${bound}” before “${head.text}” is left out` }
    }
  return undefined
}

function isLoose(bound: string): boolean {
  return /^(?:over|under|about|around|some|up to)$/i.test(bound)
}
