// An abstention that helps: what comes closest, and what the corpus covers.
import type { ArticleCard } from '../news/article.ts'
import type { Coverage } from '../news/coverage.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { QuestionTerm } from '../retrieval/understanding/question-terms.ts'
import { isClose } from './is-close.ts'
import type { Abstention } from './reply.ts'

const CLOSEST_MAX = 3

/** Words that are told to have been looked for: those of a long question say no more. */
const WORDS_MAX = 10

export interface AbstainOptions {
  readonly terms: readonly QuestionTerm[]
  readonly evidence: readonly Evidence[]
  readonly coverage: Coverage
}

export function abstain(
  base: Pick<Abstention, 'standaloneQuestion' | 'isRewritten' | 'asOf' | 'window'>,
  { terms, evidence, coverage }: AbstainOptions,
): Abstention {
  const closest = new Map<string, ArticleCard>()
  for (const one of evidence) {
    if (closest.size < CLOSEST_MAX && isClose(one, terms)) closest.set(one.card.id, one.card)
  }
  const reason = coverage.articles === 0 ? 'empty-corpus' : 'no-evidence'
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
