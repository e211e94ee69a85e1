// When something was published: a day, or an instant where the source gave one.
import { z } from 'zod'

/**
 * An ISO 8601 day (`2023-05-22`) or an instant with its offset (`2023-05-22T16:40:00+02:00`).
 * The written form carries the precision, so that a day is never shown as midnight.
 */
export const newsDateSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

export type NewsDate = z.infer<typeof newsDateSchema>

/** Milliseconds since 1970; a day without a time counts from its midnight in UTC. */
export function instantOf(date: NewsDate): number {
  return Date.parse(date)
}

/** The calendar day as the source wrote it, for example `2023-05-22`. */
export function dayOf(date: NewsDate): string {
  return date.slice(0, 10)
}

const month = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' })

/** The day as a reader expects it, for example `22 May 2023`; months have three letters. */
export function formatDay(date: NewsDate): string {
  const day = new Date(`${dayOf(date)}T00:00:00Z`)
  return `${day.getUTCDate()} ${month.format(day)} ${day.getUTCFullYear()}`
}
