// From a draft to posted sentences: what verification passes, against the articles as the corpus holds them now.
import type { Logger } from '../logger.ts'
import type { Article } from '../news/article.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { DraftSentence } from '../verification/draft-sentence.ts'
import { verifyCitations } from '../verification/verify-citations.ts'
import { cite } from './cite.ts'
import type { Corpus } from './corpus.ts'
import type { AnswerSentence } from './reply.ts'

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
    for (const { sentence, ...why } of dropped) logger.warn({ ...why, sentence }, 'a sentence was dropped')
    const byPassage = new Map(evidence.map(({ passage, card }) => [passage.id, articles.get(card.id)]))
    return cite(
      supported.map(({ sentence }) => sentence),
      ({ passageId }) => byPassage.get(passageId) as Article,
    )
  }
}

async function citedArticles({ draft, evidence }: Draft, corpus: Pick<Corpus, 'article'>) {
  const quoted = new Set(draft.flatMap(({ quotes }) => quotes.map(({ passageId }) => passageId)))
  const ids = new Set(evidence.filter(({ passage }) => quoted.has(passage.id)).map(({ card }) => card.id))
  const found = await Promise.all([...ids].map((id) => corpus.article(id)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
}
