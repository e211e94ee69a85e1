// The articles that a draft quotes, as the corpus holds them now.
import type { Article } from '../../news/article.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import type { Corpus } from '../corpus.ts'

export interface Draft {
  readonly draft: readonly DraftSentence[]
  readonly evidence: readonly Evidence[]
}

/** By id; those that are held no more are left out. */
export async function articlesBehind(
  { draft, evidence }: Draft,
  corpus: Pick<Corpus, 'article'>,
): Promise<ReadonlyMap<string, Article>> {
  const quoted = new Set(draft.flatMap(({ quotes }) => quotes.map(({ passageId }) => passageId)))
  const ids = new Set(evidence.filter(({ passage }) => quoted.has(passage.id)).map(({ card }) => card.id))
  const found = await Promise.all([...ids].map((id) => corpus.article(id)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
}
