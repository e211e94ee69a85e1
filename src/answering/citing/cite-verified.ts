// From a draft to posted sentences: what verification passes, against the articles as the corpus holds them now.

import type { Logger } from '../../logger.ts'
import type { Article } from '../../news/article.ts'
import { verifyCitations } from '../../verification/verify-citations.ts'
import type { TraceAnswer } from '../answer-trace.ts'
import type { Corpus } from '../corpus.ts'
import type { AnswerSentence } from '../reply.ts'
import { articlesBehind, type Draft } from './articles-behind.ts'
import { cite } from './cite.ts'

interface CiteOptions {
  /** Of the sources cited before, by the article's id; it is added to. */
  readonly numbers?: Map<string, number>
  readonly onTrace?: TraceAnswer | undefined
}

/** The sentences that passed, cited; each one dropped is logged with its fault. */
export function createCiteVerified({
  corpus,
  logger,
}: {
  readonly corpus: Pick<Corpus, 'article'>
  readonly logger: Logger
}) {
  return async function citeVerified(
    { draft, evidence }: Draft,
    { numbers, onTrace }: CiteOptions = {},
  ): Promise<readonly AnswerSentence[]> {
    const articles = await articlesBehind({ draft, evidence }, corpus)
    const { supported, dropped } = verifyCitations({ sentences: draft, evidence, articles })
    for (const { sentence, ...why } of dropped) {
      logger.warn({ ...why, sentence }, 'a sentence was dropped')
      onTrace?.({ kind: 'dropped', ...why, sentence: sentence.text, instead: 'nothing' })
    }
    const byPassage = new Map(evidence.map(({ passage, card }) => [passage.id, articles.get(card.id)]))
    return cite(
      supported.map(({ sentence }) => sentence),
      ({ passageId }) => byPassage.get(passageId) as Article,
      numbers,
    )
  }
}

export type CiteVerified = ReturnType<typeof createCiteVerified>
