// Reads the date of one field, whichever way its source writes it.
import { type NewsDate, newsDateSchema } from '../../news/news-date.ts'
import { readDateLine } from './read-date-line.ts'

/**
 * The date as the source wrote it if that is ISO 8601, else read from English; a day unless a time with its zone is
 * given. `undefined` for what is no date, an impossible one ("February 30") or an ambiguous one ("05/06/2023").
 */
export function readNewsDate(text: string): NewsDate | undefined {
  const given = text.trim()
  const iso = newsDateSchema.safeParse(given)
  if (iso.success) return iso.data
  const line = readDateLine(given)
  return line?.published ?? line?.updated
}
