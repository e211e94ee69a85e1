// The way of a question: understood, retrieved, drafted, verified, and only then a reply.
import type { Logger } from '../logger.ts'
import type { Article } from '../news/article.ts'
import type { Coverage } from '../news/coverage.ts'
import { createRetrieve, type Evidence, type SearchPassages } from '../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import { abstain } from './abstain.ts'
import { cite } from './cite.ts'
import { composeQuotes } from './compose-quotes.ts'
import type { DraftSentence } from './draft.ts'
import { readingsOf } from './readings-of.ts'
import type { AnswerQuestion, Reply } from './reply.ts'
import { verifyCitations } from './verify-citations.ts'

/** What answering needs of the corpus; `PassageIndex` is one. */
export interface Corpus {
  readonly search: SearchPassages
  article(id: string): Promise<Article | undefined>
  coverage(): Promise<Coverage>
}

export interface AnswerQuestionOptions {
  readonly corpus: Corpus
  readonly logger: Logger
}

interface Attempt {
  readonly question: UnderstoodQuestion
  readonly evidence: readonly Evidence[]
  readonly draft: readonly DraftSentence[]
}

export function createAnswerQuestion({ corpus, logger }: AnswerQuestionOptions): AnswerQuestion {
  const retrieve = createRetrieve((options) => corpus.search(options))

  async function attempt(question: UnderstoodQuestion): Promise<Attempt> {
    const evidence = await retrieve(question)
    const { standaloneQuestion, terms } = question
    return { question, evidence, draft: composeQuotes({ question: standaloneQuestion, terms, evidence }) }
  }

  async function reply({ question, evidence, draft }: Attempt): Promise<Reply> {
    const { standaloneQuestion, terms, window } = question
    const asOf = new Date(question.asOf).toISOString()
    const base = { standaloneQuestion, asOf, ...(window ? { window } : {}) }
    const articles = await citedArticles(draft, evidence, corpus)
    const { supported, dropped } = verifyCitations({ sentences: draft, evidence, articles })
    for (const { fault, sentence } of dropped) logger.warn({ fault, sentence }, 'a sentence was dropped')
    if (supported.length === 0) return abstain(base, { terms, evidence, coverage: await corpus.coverage() })
    const byPassage = new Map(evidence.map(({ passage, card }) => [passage.id, articles.get(card.id)]))
    const sentences = cite(supported, ({ passageId }) => byPassage.get(passageId) as Article)
    return { kind: 'answer', ...base, sentences }
  }

  return async function answerQuestion(asked) {
    let first: Attempt | undefined
    for (const reading of readingsOf(asked)) {
      asked.signal?.throwIfAborted()
      const made = await attempt(reading)
      if (made.draft.length > 0) return reply(made)
      first ??= made
    }
    return reply(first as Attempt)
  }
}

async function citedArticles(draft: readonly DraftSentence[], evidence: readonly Evidence[], corpus: Corpus) {
  const quoted = new Set(draft.flatMap(({ quotes }) => quotes.map(({ passageId }) => passageId)))
  const ids = new Set(evidence.filter(({ passage }) => quoted.has(passage.id)).map(({ card }) => card.id))
  const found = await Promise.all([...ids].map((id) => corpus.article(id)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
}
