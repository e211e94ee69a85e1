// The moment a question is asked for, from the command line.
import { InputError } from '../errors.ts'
import { newsDateSchema } from '../news/news-date.ts'

/** A day counts to its end in UTC. @throws InputError where it is neither a day nor an instant of ISO 8601. */
export function readAsOf(text: string): Date {
  const parsed = newsDateSchema.safeParse(text)
  if (!parsed.success) throw new InputError(`--as-of ${text} is not a date; write it like 2023-06-01`)
  return new Date(text.length === 10 ? `${text}T23:59:59.999Z` : text)
}
