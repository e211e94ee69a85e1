// Whether a sentence tells a reason, and of what is asked.
import type { CandidateSentence } from './candidate-sentence.ts'

const CAUSE =
  /\b(?:because|due to|owing to|thanks to|caused? (?:by|was|when)|blamed?|the reason|as a result|led to|(?:die[sd]?|death) (?:of|from))\b/gi

const REASON =
  /\b(?:after|over|since(?! \d| (?:January|February|March|April|May|June|July|August|September|October|November|December|last|the|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))|amid|in response|in protest|so that|to avoid|to protect|in order|following|reason|failure|lack|fear|concern)/gi

/** Told of something else: behind another event, or in words that somebody says of another matter. */
const APART = 0.8

/** Characters between an event and its reason. */
const REACH = 90

export interface ReasonSentence extends Pick<CandidateSentence, 'text' | 'tokens' | 'heldBy'> {}

/**
 * 0 to 1; some reasons are told without a word for one. A word for a reason counts in full where what is asked stands
 * before it in the same clause, or behind it where the sentence begins with it; `asked`: the question's terms, as
 * bits. Where the sentence names none of them, it may go on from one that does, and counts in full as well.
 */
export function reasonFit(sentence: ReasonSentence, asked = 0): number {
  const causes = Array.from(sentence.text.matchAll(CAUSE))
  const reasons = Array.from(sentence.text.matchAll(REASON))
  if (causes.length > 0) return causes.some((cue) => isBeside(cue, sentence, asked)) ? 1 : APART
  if (reasons.length > 0) return reasons.some((cue) => isBeside(cue, sentence, asked)) ? 0.85 : 0.7
  return 0.6
}

function isBeside(cue: RegExpExecArray, { text, tokens, heldBy }: ReasonSentence, asked: number): boolean {
  const events = tokens.filter((_, i) => ((heldBy[i]?.itself ?? 0) | (heldBy[i]?.alternative ?? 0)) & asked)
  if (events.length === 0) return true
  const end = cue.index + cue[0].length
  const opens = /^[^\p{L}]*$/u.test(text.slice(0, cue.index))
  return events.some(({ start, end: to }) => {
    if (start >= cue.index && start < end) return true
    if (opens && start >= end) return true
    return to <= cue.index && cue.index - to <= REACH && !/[.;“”"]/.test(text.slice(to, cue.index))
  })
}
