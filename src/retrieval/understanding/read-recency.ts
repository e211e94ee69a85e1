// How much a question prefers new reports: by its time words, its tense, and the dates that it names.
import { DAY_MS } from '../../news/day-ms.ts'
import type { TimeWindow } from './time-window.ts'

/**
 * `latest`: the question asks for what is new. `current`: it is about how things stand. `mild`: it tells of something
 * that is over and does not say when; people ask about what was in the news lately. `none`: it is about a day gone by,
 * or about particular reports.
 */
export type Recency = 'latest' | 'current' | 'mild' | 'none'

const LATEST =
  /\b(?:latest|newest|most recent|recent(?:ly)?|lately|currently?|now(?:adays)?|at the moment|so far|still|just|these days|to date|today|tonight|yesterday|this (?:week(?:end)?|month|morning|afternoon|evening|season)|(?:last|past|few|several) (?:few |several )?(?:hours|days|weeks)|in recent (?:days|weeks)|breaking|any news|what(?:'s|’s| is) new)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** The present tense and the present perfect, with their verb at the head of a clause of the question. */
const PRESENT = /\b(?:is|are|has|have|does|do|will|can|could|may|might)(?:n['’]t)?\b|\b(?:what|who)['’]s\b/i

/** Particular reports, whatever their age: "the article from The Verge", "as reported by both". */
const REPORTS =
  /\b(?:the|both|an|another|two|these|those|['’]s) (?:\S+ ){0,6}?(?:article|report|story|piece|review|interview|coverage)s?\b|\b(?:as|previously|was|were) (?:reported|covered|described|discussed) (?:by|in)\b/i

export interface ReadRecencyOptions {
  readonly question: string
  /** The publication dates that the question names, if any. */
  readonly window?: TimeWindow
  /** How many outlets it names whose reports it asks for. */
  readonly sources: number
  /** Milliseconds since 1970. */
  readonly asOf: number
}

/** A window that ended before yesterday decides alone, and so do particular or several reports; else the words do, then the tense. */
export function readRecency({ question, window, sources, asOf }: ReadRecencyOptions): Recency {
  if (window?.to !== undefined && window.to < asOf - DAY_MS) return 'none'
  if (sources > 1 || (sources === 1 && REPORTS.test(question))) return 'none'
  if (LATEST.test(question)) return 'latest'
  return PRESENT.test(question) ? 'current' : 'mild'
}
