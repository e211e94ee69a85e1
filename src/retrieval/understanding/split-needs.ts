// Splits a question that compares or combines into what it needs: one report from here, one from then.
import type { Span } from '../../news/passage.ts'
import { replacePronouns } from '../follow-ups/replace-pronouns.ts'
import { questionTerms } from './question-terms.ts'
import type { OutletMention } from './read-outlets.ts'
import type { DatedQuestion } from './read-time-window.ts'
import type { TimeWindow } from './time-window.ts'

/** A part of a question that wants evidence of its own. */
export interface Need {
  /** The words that are about this part; empty where nothing tells it from the others but its outlet or date. */
  readonly clause: string
  /** Where the part is a question of its own: that, with what its pronouns take from the first part. */
  readonly question?: string
  /** Whose reports it asks for; empty for any. */
  readonly outlets: readonly OutletMention[]
  readonly window?: TimeWindow
}

export interface SplitNeedsOptions {
  readonly question: string
  /** In the order of the question. */
  readonly outlets: readonly OutletMention[]
  readonly windows: readonly DatedQuestion[]
}

/** More are an enumeration, not a question; each costs a search. */
const NEEDS_MAX = 6

const ASKING = '(?:do|does|did|is|are|was|were|has|have|will|would|can|who|what|when|where|which|why|how)\\b'

/** Between two questions that one sentence asks: "and did …", "while it says …". */
const SEAM = new RegExp(`(?:,? (?:and|while|whereas|but|or)|[;?]) (?=(?:also )?${ASKING})`, 'i')

/** What stands before the seam has to be a question too, not what the question is about. */
const QUESTION = new RegExp(`^\\W*${ASKING}`, 'i')

/** Two times of one thing: "before and after the vote" wants a report of either side. */
const BOTH_SIDES = /\bbefore and after (.+)$/i

/** Two things of one kind: "compare the tram with the ferry", "the difference between A and B". */
const TWO_THINGS =
  /\b(?:compare|compared|difference between|differ(?:ences?)? between|both|between) (?<first>[^,?]+?) (?:and|with|to|versus|vs\.?) (?<second>[^,?]+)/i

/** At least two, in the order of the question; none where it asks one thing. */
export function splitNeeds({ question, outlets, windows }: SplitNeedsOptions): readonly Need[] {
  const sources = outlets.filter(({ role }) => role === 'source')
  const needs =
    sources.length > 0
      ? needsOfSources(question, sources, windows)
      : windows.length > 1
        ? windows.map(({ window }) => ({ clause: '', outlets: [], window }))
        : clausesOf(question)
  return needs.length > 1 ? needs.slice(0, NEEDS_MAX) : []
}

/** A clause each; where one clause names several outlets ("did both The Verge and Wired …"), a report of each. */
function needsOfSources(
  question: string,
  sources: readonly OutletMention[],
  windows: readonly DatedQuestion[],
): readonly Need[] {
  const segments = segmentsOf(question, [...sources, ...windows.map(spanOf)])
  if (segments.length > 1) return segments.map((segment) => needOf(question, segment, sources, windows))
  const outlets = [...new Map(sources.map((source) => [source.words, source])).values()]
  return outlets.map((outlet) => ({
    ...needOf(question, { start: 0, end: 0 }, sources, windows),
    outlets: [outlet],
  }))
}

/** Where one report ends and the next begins. */
const BORDER = /[,;] (?:and |but |while |whereas )?| (?:and|but|while|whereas) /gi

/** A segment with fewer words of its own belongs to the one before it: "as reported by TechCrunch". */
const OWN_TERMS_MIN = 3

/** Names and dates hold commas and "and" of their own. */
function segmentsOf(question: string, whole: readonly Span[]): readonly Span[] {
  const borders = Array.from(question.matchAll(BORDER), ({ index, 0: { length } }) => ({
    index,
    length,
  })).filter(({ index }) => !whole.some(({ start, end }) => start <= index && index < end))
  const ends = [...borders.map(({ index }) => index), question.length]
  const starts = [0, ...borders.map(({ index, length }) => index + length)]
  const segments: Span[] = []
  for (const [i, start] of starts.entries()) {
    const end = ends[i] ?? question.length
    const before = segments.at(-1)
    const isShort = ({ start, end }: Span) => questionTerms(question.slice(start, end)).length < OWN_TERMS_MIN
    if (before && (isShort({ start, end }) || isShort(before)))
      segments.splice(-1, 1, { start: before.start, end })
    else segments.push({ start, end })
  }
  return segments
}

function needOf(
  question: string,
  { start, end }: Span,
  sources: readonly OutletMention[],
  windows: readonly DatedQuestion[],
): Need {
  const own = sources.filter((source) => source.start >= start && source.end <= end)
  const dated = windows.find(({ index }) => index >= start && index < end)
  return {
    clause: question.slice(start, end),
    outlets: own.length > 0 ? own : sources,
    ...(dated ? { window: dated.window } : {}),
  }
}

function spanOf({ index, words }: DatedQuestion): Span {
  return { start: index, end: index + words.length }
}

function clausesOf(question: string): readonly Need[] {
  const sides = BOTH_SIDES.exec(question)
  if (sides)
    return ['before', 'after'].map((side) => part(`${question.slice(0, sides.index)} ${side} ${sides[1]}`))
  const { first, second } = TWO_THINGS.exec(question)?.groups ?? {}
  if (first && second) return [part(first), part(second)]
  const clauses = question.split(SEAM).filter((clause) => clause.trim().split(/\s+/).length > 2)
  if (!clauses.every((clause) => QUESTION.test(clause))) return []
  const [opening = ''] = clauses
  const before = [{ standaloneQuestion: opening, answer: '' }]
  return clauses.map((clause, i) => {
    const whole = i === 0 ? clause : replacePronouns(clause, before).text
    return { ...part(whole), question: asQuestion(whole) }
  })
}

function asQuestion(clause: string): string {
  const words = clause.trim().replace(/[?,;.\s]+$/, '')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}?`
}

function part(clause: string): Need {
  return { clause, outlets: [] }
}
