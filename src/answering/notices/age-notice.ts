// Said where the news that answers how things are now is old.

import type { ArticleCard } from '../../news/article.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import { formatDay, instantOf } from '../../news/news-date.ts'
import { asksForNow } from '../asks-for-now.ts'
import { askingClause } from '../composing/asking-clause.ts'

const PRESENT = /\b(?:is|are|am|does|do|['’]s|can)\b/i
const PAST = /\b(?:was|were|did|had)\b|\b(?:19|20)\d\d\b/i

/** Days that a question names are searched; whether an article of them answers is told by itself. */
const CALENDAR = /\b(?:yesterday|(?:this|last) (?:week|month|year))\b/gi

/** A month: what somebody is or has tends to hold that long. A week, where the question asks for the latest. */
const OLD_DAYS = 30
const OLD_DAYS_NOW = 7

/** Undefined where the question asks of the past, or the newest of the articles cited is fresh enough. */
export function ageNotice(question: string, cited: readonly ArticleCard[], asOf: number): string | undefined {
  const clause = askingClause(question)
  const forNow = asksForNow(question.replace(CALENDAR, ''))
  if (cited.length === 0 || (!forNow && (!PRESENT.test(clause) || PAST.test(clause)))) return undefined
  const newest = cited.reduce((latest, card) =>
    instantOf(card.publishedAt) > instantOf(latest.publishedAt) ? card : latest,
  )
  const days = Math.floor((asOf - instantOf(newest.publishedAt)) / DAY_MS)
  if (days < (forNow ? OLD_DAYS_NOW : OLD_DAYS)) return undefined
  return `The newest report found on this is ${ageIn(days)} old (${formatDay(newest.publishedAt)}); things may have changed.`
}

/** `9 days`, `3 months`, `2 years`: as exact as a reader needs it. */
function ageIn(days: number): string {
  if (days < 60) return `${days} days`
  const months = Math.floor(days / 30.4)
  if (months === 1) return 'a month'
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`
}
