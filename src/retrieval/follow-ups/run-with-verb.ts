// Which run of words of a question ends with its verb: "the tram cost" is a thing and what it does.

import { stopWords } from '../words/stop-words.ts'
import type { Token } from '../words/tokenize.ts'
import { prepositions } from './prepositions.ts'

/** Half-open range of tokens that stand together without a function word. */
export interface WordRun {
  readonly start: number
  /** Where its determiner, if any, has ended. */
  readonly content: number
  readonly end: number
}

const TAKES_INFINITIVE = /^(?:do|does|did|will|would|can|could|shall|should|must|may|might)$/
const TAKES_PARTICIPLE = /^(?:is|are|was|were|has|have|had)$/
const PARTICIPLE =
  /(?:ed|en)$|^(?:born|bought|brought|built|caught|cut|done|felt|found|fought|gone|held|hit|hurt|kept|laid|led|left|lost|made|meant|met|paid|put|read|run|said|sent|set|shot|shut|sold|spent|struck|sung|taught|told|torn|won|worn)$/

/** Verbs that are stop words, so that no run ends with them. */
const STOPPED_VERB = /^(?:be|cost|do|get|give|happen|have|know|like|make|say|show|take|tell|use)$/

/**
 * A question by "did", "will" and the like has one infinitive after its subject, one by "was" or "has" may have a
 * participle. Where none stands by itself, it is the last word of the first run that has a word to spare.
 */
export function runWithVerb(tokens: readonly Token[], runs: readonly WordRun[]): WordRun | undefined {
  const auxiliary = tokens.findIndex(({ word }) => TAKES_INFINITIVE.test(word) || TAKES_PARTICIPLE.test(word))
  if (auxiliary < 0) return undefined
  const isFree = (at: number) => runs.every(({ start, end }) => at < start || at >= end)
  const infinitive = TAKES_INFINITIVE.test(tokens[auxiliary]?.word ?? '')
  const hasVerb = tokens.some(
    ({ text, word }, at) =>
      at > auxiliary && isFree(at) && (infinitive ? isVerbAlone(text, word) : PARTICIPLE.test(word)),
  )
  if (hasVerb) return undefined
  return runs.find(({ start, content, end }) => {
    const { text = '', word = '' } = tokens[end - 1] ?? {}
    const fits = infinitive ? /^\p{Ll}/u.test(text) : PARTICIPLE.test(word) && /^\p{Ll}/u.test(text)
    return start > auxiliary && end - content > 1 && fits
  })
}

const INDEFINITE = /^(?:any|some|every|no)(?:one|body|thing)$/

/** A word outside every run that is no function word, and nobody. */
function isVerbAlone(text: string, word: string): boolean {
  if (STOPPED_VERB.test(word)) return true
  return /^\p{Ll}/u.test(text) && !INDEFINITE.test(word) && !stopWords.has(word) && !prepositions.has(word)
}
