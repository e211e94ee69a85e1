// An abstention that helps: what comes closest, and what the corpus covers.
import type { ArticleCard } from '../news/article.ts'
import type { Coverage } from '../news/coverage.ts'
import { holdsTerm, type QuestionTerm } from '../retrieval/question-terms.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { tokenize } from '../retrieval/tokenize.ts'
import type { Abstention } from './reply.ts'

const CLOSEST_MAX = 3

/** Share of the question's weight below which an article is not close to it at all: it shares a word by chance. */
const CLOSE = 0.4

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
  return { kind: 'abstention', ...base, reason, closest: [...closest.values()], coverage }
}

function isClose({ card, passage }: Evidence, terms: readonly QuestionTerm[]): boolean {
  const stems = new Set(tokenize(`${card.headline} ${passage.text}`).map(({ stem }) => stem))
  const names = terms.filter(({ isName }) => isName)
  if (names.length > 0 && !names.some((name) => holdsTerm(name, stems))) return false
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const held = terms.reduce((sum, term) => sum + (holdsTerm(term, stems) ? term.weight : 0), 0)
  return total === 0 || held / total >= CLOSE
}
