// How much of a question a passage and its article hold, and how closely together; it runs over every candidate.
import type { FoundPassage } from '../../indexing/passage-row.ts'
import type { QuestionTerm } from '../understanding/question-terms.ts'
import { type Token, tokenize } from '../words/tokenize.ts'
import { findWord } from './find-word.ts'
import { foldedText } from './folded-text.ts'
import { type TermBeginnings, wordBeginnings } from './word-beginnings.ts'

/** Each 0 to 1. */
export interface QuestionMatch {
  /** Weighted share of the question's names in the passage or its headline; 1 without names. */
  readonly names: number
  /** Weighted share of its pairs of neighbouring words that stand as near each other there; 0 without pairs. */
  readonly phrases: number
  /** What of each term it holds, in the order of the terms: itself 1, a word that may stand for it less. */
  readonly held: readonly number[]
}

/** What a synonym, or another spelling of a name, counts beside the word itself. */
const OTHER_WORD = 0.6

/** Words between the two of a pair, in the question and in a passage ("the minister of finance said"). */
const ASKED_BETWEEN = 1
const TOLD_BETWEEN = 2

export interface Asked {
  readonly standaloneQuestion: string
  readonly terms: readonly QuestionTerm[]
}

export function createMatchQuestion({ standaloneQuestion, terms }: Asked) {
  const beginnings = terms.map(wordBeginnings)
  const pairs = pairsOf(tokenize(standaloneQuestion), terms, beginnings)
  const nameWeight = sum(beginnings.map(({ isName, weight }) => (isName ? weight : 0)))
  const pairWeight = sum(pairs.map(({ weight }) => weight))

  const headlines = new Map<string, string>()

  function headlineOf(headline: string): string {
    const folded = headlines.get(headline) ?? foldedText(headline)
    headlines.set(headline, folded)
    return folded
  }

  return function matchQuestion({ passage, card }: FoundPassage): QuestionMatch {
    const [text, headline] = [foldedText(passage.text), headlineOf(card.headline)]
    const both = `${headline}${text}`
    const held = beginnings.map((one) => heldIn(both, one))
    const named = beginnings.map(({ isName, weight }, i) => (isName && held[i] === 1 ? weight : 0))
    const near = pairs.map((pair) => (isNear(text, pair) || isNear(headline, pair) ? pair.weight : 0))
    return {
      names: nameWeight === 0 ? 1 : sum(named) / nameWeight,
      phrases: pairWeight === 0 ? 0 : sum(near) / pairWeight,
      held,
    }
  }
}

/** Weighted share of the terms that these passages hold together. */
export function coverageOf(matches: readonly QuestionMatch[], terms: readonly QuestionTerm[]): number {
  const total = sum(terms.map(({ weight }) => weight))
  if (total === 0) return 0
  return (
    sum(terms.map(({ weight }, i) => weight * Math.max(0, ...matches.map(({ held }) => held[i] ?? 0)))) /
    total
  )
}

function heldIn(text: string, { own, others }: TermBeginnings): number {
  if (findWord(text, own)) return 1
  return others.some((other) => findWord(text, other)) ? OTHER_WORD : 0
}

interface Pair {
  readonly first: string
  readonly second: string
  readonly weight: number
}

/** Terms that stand beside each other in the question, or with one word between them. */
function pairsOf(
  tokens: readonly Token[],
  terms: readonly QuestionTerm[],
  beginnings: readonly TermBeginnings[],
): readonly Pair[] {
  const places = tokens.flatMap(({ stem }, place) => {
    const term = terms.findIndex((one) => one.stem === stem)
    return term < 0 ? [] : [{ place, term }]
  })
  return places.flatMap(({ place, term }, i) => {
    const next = places[i + 1]
    if (!next || next.term === term || next.place - place - 1 > ASKED_BETWEEN) return []
    const [first, second] = [beginnings[term], beginnings[next.term]]
    if (!first || !second) return []
    return [{ first: first.own, second: second.own, weight: Math.min(first.weight, second.weight) }]
  })
}

function isNear(text: string, { first, second }: Pair): boolean {
  for (let found = findWord(text, first); found; found = findWord(text, first, found.end)) {
    let end = found.end
    for (let word = 0; word <= TOLD_BETWEEN && end >= 0; word += 1) end = text.indexOf(' ', end + 1)
    const behind = text.slice(found.end, end < 0 ? text.length : end + 1)
    if (findWord(behind, second)) return true
  }
  return false
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
