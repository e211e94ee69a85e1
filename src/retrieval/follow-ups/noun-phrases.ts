// The people, places and things that a question speaks of, as phrases that can stand in another question.
import type { Span } from '../../news/passage.ts'
import { isNameToken } from '../words/is-name-token.ts'
import { type Token, tokenize } from '../words/tokenize.ts'
import { prepositions } from './prepositions.ts'
import { runWithVerb, type WordRun } from './run-with-verb.ts'
import { wordRuns } from './word-runs.ts'

export interface NounPhrase extends Span {
  /** With its determiner, without its preposition: `the Orrin Dam`. */
  readonly text: string
  /** In lower case; the one right before it. */
  readonly preposition?: string
  /** `name`: holds a capital. `definite`: with a determiner. `counted`: after "how many". `bare`: any other. */
  readonly form: 'name' | 'definite' | 'counted' | 'bare'
  /** Stems of its words, determiner left out. */
  readonly stems: readonly string[]
}

/** In order of appearance; dates are none. */
export function nounPhrases(question: string): readonly NounPhrase[] {
  const tokens = tokenize(question)
  const runs = wordRuns(question, tokens)
  // What stands in brackets was taken over from the conversation: the question has its verb before it.
  const bracket = question.search(/\s\([^()]*\)\s*$/)
  const own = bracket < 0 ? tokens : tokens.filter(({ start }) => start < bracket)
  const withVerb = runWithVerb(own, runs)
  return runs.map((run) => phraseOf(question, tokens, run === withVerb ? { ...run, end: run.end - 1 } : run))
}

const COUNTING = /^(?:many|much|which)$/

function phraseOf(question: string, tokens: readonly Token[], { start, content, end }: WordRun): NounPhrase {
  const words = tokens.slice(content, end)
  const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
  const before = tokens[start - 1]?.word ?? ''
  const isAccording = before === 'to' && tokens[start - 2]?.word === 'according'
  return {
    ...span,
    text: question.slice(span.start, span.end),
    form: words.some(isNameToken)
      ? 'name'
      : content > start
        ? 'definite'
        : COUNTING.test(before)
          ? 'counted'
          : 'bare',
    stems: words.map(({ stem }) => stem),
    ...(prepositions.has(before) ? { preposition: isAccording ? 'according to' : before } : {}),
  }
}
