// From a draft to posted sentences: what verification passes, against the articles as the corpus holds them now.
import type { Logger } from '../logger.ts'
import type { Article } from '../news/article.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { cite } from './cite.ts'
import type { Corpus } from './corpus.ts'
import type { DraftSentence } from './draft.ts'
import type { AnswerSentence } from './reply.ts'
import { verifyCitations } from './verify-citations.ts'

export interface Draft {
  readonly draft: readonly DraftSentence[]
  readonly evidence: readonly Evidence[]
}

/** The sentences that passed, cited; each one dropped is logged with its fault. */
export function createCiteVerified({
  corpus,
  logger,
}: {
  readonly corpus: Pick<Corpus, 'article'>
  readonly logger: Logger
}) {
  return async function citeVerified({ draft, evidence }: Draft): Promise<readonly AnswerSentence[]> {
    const articles = await citedArticles({ draft, evidence }, corpus)
    const { supported, dropped } = verifyCitations({ sentences: draft, evidence, articles })
    for (const { fault, sentence } of dropped) logger.warn({ fault, sentence }, 'a sentence was dropped')
    const byPassage = new Map(evidence.map(({ passage, card }) => [passage.id, articles.get(card.id)]))
    return cite(supported, ({ passageId }) => byPassage.get(passageId) as Article)
  }
}

async function citedArticles({ draft, evidence }: Draft, corpus: Pick<Corpus, 'article'>) {
  const quoted = new Set(draft.flatMap(({ quotes }) => quotes.map(({ passageId }) => passageId)))
  const ids = new Set(evidence.filter(({ passage }) => quoted.has(passage.id)).map(({ card }) => card.id))
  const found = await Promise.all([...ids].map((id) => corpus.article(id)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
}
