// An abstention that helps: what comes closest, and what the corpus covers.
import type { ArticleCard } from '../news/article.ts'
import type { Coverage } from '../news/coverage.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import { isClose } from './is-close.ts'
import type { Abstention } from './reply.ts'

const CLOSEST_MAX = 3

/** Words that are told to have been looked for: those of a long question say no more. */
const WORDS_MAX = 10

export interface AbstainOptions {
  readonly question: Pick<UnderstoodQuestion, 'terms' | 'named'>
  readonly evidence: readonly Evidence[]
  readonly coverage: Coverage
}

export function abstain(
  base: Pick<Abstention, 'standaloneQuestion' | 'isRewritten' | 'asOf' | 'window'>,
  { question: { terms, named }, evidence, coverage }: AbstainOptions,
): Abstention {
  const own = named?.kind === 'held' ? named.articles : []
  const closest = new Map<string, ArticleCard>(own.slice(0, CLOSEST_MAX).map((card) => [card.id, card]))
  for (const one of evidence) {
    if (closest.size < CLOSEST_MAX && isClose(one, terms)) closest.set(one.card.id, one.card)
  }
  const missing = named?.kind === 'not-held' ? 'article-not-held' : 'no-evidence'
  const reason = coverage.articles === 0 ? 'empty-corpus' : missing
  const lookedFor = [...new Set(terms.map(({ text }) => text))].slice(0, WORDS_MAX)
  return {
    kind: 'abstention',
    ...base,
    reason,
    closest: [...closest.values()],
    ...(lookedFor.length > 0 ? { lookedFor } : {}),
    coverage,
  }
}
