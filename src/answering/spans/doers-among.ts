// Who does what is asked, or to whom it is done, as a sentence tells it.
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { RoleAsked } from '../composing/read-role.ts'
import type { AnswerSpan } from './answer-span.ts'
import { joinedSpans } from './joined-spans.ts'

type Sentence = Pick<CandidateSentence, 'text' | 'tokens' | 'heldBy'>

export interface RoleOptions {
  readonly role: RoleAsked
  /** Place among the terms of what is done. */
  readonly verb: number
}

/** Words between the doer and the verb: "Reed, who leads the council, won". */
const REACH = 12
/** Between "killed" and "by a driver", and between a verb and whom it is done to. */
const REACH_BY = 10
const REACH_OBJECT = 4

const BEING = /^(?:is|are|was|were|be|been|being|gets?|got)$/
const ADVERB = /ly$|^(?:also|not|never|once|again|still|now|then|first|already|just)$/
const DETERMINER = /^(?:the|an?|this|that|his|her|its|their|our|any|no|of|in|for)$/
/** "Took control of": the verb stands before it. */
const LIGHT = /^(?:take|takes|took|taken|taking|make|makes|made|gain|gains|gained|seize|seized)$/

/**
 * Of the spans those that the sentence tells to do it, with those joined to them by "and"; empty where it tells that it
 * is done, and not by whom; undefined where it does not hold the verb.
 */
export function doersAmong(
  spans: readonly AnswerSpan[],
  sentence: Sentence,
  { role, verb }: RoleOptions,
): readonly AnswerSpan[] | undefined {
  const verbs = sentence.tokens.flatMap((_, i) => (isVerb(i, sentence, verb) ? [i] : []))
  if (verbs.length === 0) return undefined
  const find = role === 'doer' ? doerOf : doneTo
  const found = verbs.map((at) => find(at, spans, sentence)).find((one) => one !== undefined)
  if (!found) return []
  return joinedSpans(spans, sentence.text).find((group) => group.includes(found)) ?? [found]
}

function isVerb(i: number, { text, tokens, heldBy }: Sentence, verb: number): boolean {
  const { itself = 0, alternative = 0 } = heldBy[i] ?? {}
  if (((itself | alternative) & (1 << verb)) === 0) return false
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (before === undefined || LIGHT.test(before.word)) return true
  return !DETERMINER.test(before.word) && !/['’]s$/.test(before.text) && !/^\p{Lu}/u.test(token?.text ?? text)
}

function isPassive(at: number, tokens: readonly Token[]): boolean {
  if (/ing$/.test(tokens[at]?.word ?? '')) return false
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .toReversed()
    .find(({ word }) => !ADVERB.test(word))
  return BEING.test(before?.word ?? '')
}

function doerOf(
  at: number,
  spans: readonly AnswerSpan[],
  { text, tokens }: Sentence,
): AnswerSpan | undefined {
  const verb = tokens[at]
  if (verb === undefined) return undefined
  const by = tokens.findIndex(({ word }, i) => i > at && i <= at + REACH_BY && word === 'by')
  const isDoneBy = by > 0 && !/[,;:.]/.test(text.slice(verb.end, tokens[by]?.start))
  if (isDoneBy && (isPassive(at, tokens) || by === at + 1)) {
    const start = tokens[by]?.end ?? 0
    const agent = spans.findIndex(
      (span) => span.start >= start && /^(?: \S+){0,3} ?$/.test(text.slice(start, span.start)),
    )
    return namedBehind(agent, spans, text)
  }
  if (isPassive(at, tokens)) return undefined
  return lastBefore(verb, spans, { text, reach: REACH })
}

/** The last span of the verb's own clause before it, with at most `reach` words between. */
function lastBefore(
  verb: Token,
  spans: readonly AnswerSpan[],
  { text, reach }: { readonly text: string; readonly reach: number },
): AnswerSpan | undefined {
  return spans.findLast(
    ({ end }) =>
      end <= verb.start &&
      isOneClause(text.slice(end, verb.start)) &&
      wordsIn(text.slice(end, verb.start)) <= reach,
  )
}

/** "By a retired judge, Ann Reed": the name, where one stands behind who it is. */
function namedBehind(agent: number, spans: readonly AnswerSpan[], text: string): AnswerSpan | undefined {
  const [found, next] = [spans[agent], spans[agent + 1]]
  if (!found || !next || !/^\p{Ll}/u.test(text.slice(found.start))) return found
  const isBeside = /^,? $/.test(text.slice(found.end, next.start))
  return isBeside && /^\p{Lu}/u.test(text.slice(next.start)) ? next : found
}

/** A relative clause may stand between a doer and the verb, another sentence may not. */
function isOneClause(between: string): boolean {
  return !/[;:.!?“”"]/.test(between.replace(/\p{L}\.(?=\s\p{Lu})/gu, ''))
}

function doneTo(
  at: number,
  spans: readonly AnswerSpan[],
  { text, tokens }: Sentence,
): AnswerSpan | undefined {
  const verb = tokens[at]
  if (verb === undefined) return undefined
  if (isPassive(at, tokens)) return lastBefore(verb, spans, { text, reach: REACH_OBJECT })
  return spans.find(
    ({ start }) =>
      start >= verb.end &&
      wordsIn(text.slice(verb.end, start)) <= REACH_OBJECT &&
      isOneClause(text.slice(verb.end, start)),
  )
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0
}
