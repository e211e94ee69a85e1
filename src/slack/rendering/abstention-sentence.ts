// Why there is no answer, in one sentence.
import type { Abstention } from '../../answering/reply.ts'
import { formatSpan } from '../../news/format-span.ts'
import type { strings as ownStrings } from './strings.ts'

/** With how many articles were looked through and the dates they cover. */
export function abstentionSentence(
  { reason, coverage }: Pick<Abstention, 'reason' | 'coverage'>,
  strings: Pick<typeof ownStrings, 'emptyCorpus' | 'articleNotHeld' | 'nothingFound'>,
): string {
  const span = formatSpan(coverage.earliest, coverage.latest)
  switch (reason) {
    case 'empty-corpus':
      return strings.emptyCorpus
    case 'article-not-held':
      return strings.articleNotHeld(coverage.articles, span)
    case 'no-evidence':
      return strings.nothingFound(coverage.articles, span)
  }
}
