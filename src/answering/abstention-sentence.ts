// What an abstention says, wherever it is shown.
import { formatDay } from '../news/news-date.ts'
import type { Abstention } from './reply.ts'

/** One or two plain sentences: that nothing answers the question, and how much was there to look through. */
export function abstentionSentence({ reason, coverage }: Pick<Abstention, 'reason' | 'coverage'>): string {
  if (reason === 'empty-corpus') return 'I hold no articles yet. Add some with: npm run ingest -- PATH'
  const { articles, earliest, latest } = coverage
  const span = earliest && latest ? ` (${formatDay(earliest)} to ${formatDay(latest)})` : ''
  const held = articles === 1 ? `the one article I hold${span}` : `the ${articles} articles I hold${span}`
  return `I found no answer to this in ${held}.`
}
