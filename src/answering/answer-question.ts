// The way of a question: understood, retrieved, drafted, verified, and only then a reply.
import { ModelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { ChatModel } from '../models/chat-model.ts'
import type { ArticleCard } from '../news/article.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import { createRetrieve, type Evidence } from '../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import type { DraftSentence } from '../verification/draft-sentence.ts'
import { abstain } from './abstain.ts'
import { createChooseQuotes } from './choose-quotes.ts'
import { createCiteVerified } from './cite-verified.ts'
import { composeQuotes } from './compose-quotes.ts'
import type { Corpus } from './corpus.ts'
import { readingsOf } from './readings-of.ts'
import type { AnswerProgress, AnswerQuestion, AnswerSentence, Reply } from './reply.ts'

export interface CreateAnswerQuestionOptions {
  readonly corpus: Corpus
  readonly logger: Logger
  /** Chooses the sentences, where there is one; the quoting composer stands in for it. */
  readonly model?: ChatModel
}

interface Attempt {
  readonly question: UnderstoodQuestion
  readonly evidence: readonly Evidence[]
  readonly draft: readonly DraftSentence[]
  readonly notice?: string
}

/** Said where a model is configured and of no use this time. */
export const MODEL_FAILED =
  'The language model gave no usable answer, so these are the sentences that fit the words of the question best.'

export function createAnswerQuestion({ corpus, logger, model }: CreateAnswerQuestionOptions): AnswerQuestion {
  const retrieve = createRetrieve((options) => corpus.search(options))

  const chooseQuotes = model && createChooseQuotes(model)
  const citeVerified = createCiteVerified({ corpus, logger })

  async function attempt(question: UnderstoodQuestion): Promise<Attempt> {
    const evidence = await retrieve(question)
    const { standaloneQuestion, terms } = question
    return { question, evidence, draft: composeQuotes({ question: standaloneQuestion, terms, evidence }) }
  }

  /** The first reading that the composer can answer; else the likeliest. */
  async function bestAttempt(asked: AskedQuestion, report: Report): Promise<Attempt> {
    let first: Attempt | undefined
    for (const reading of readingsOf(asked)) {
      asked.signal?.throwIfAborted()
      report(searching(reading))
      const made = await attempt(reading)
      if (made.draft.length > 0) return made
      first ??= made
    }
    return first as Attempt
  }

  /** What the model makes of the same evidence; the composer's own attempt, with a notice, where it makes nothing. */
  async function chosenAttempt(composed: Attempt, signal: AbortSignal | undefined): Promise<Attempt> {
    const { question, evidence } = composed
    if (!chooseQuotes || evidence.length === 0) return composed
    const { standaloneQuestion } = question
    const asOf = new Date(question.asOf).toISOString()
    try {
      const draft = await chooseQuotes({
        question: standaloneQuestion,
        asOf,
        evidence,
        ...(signal ? { signal } : {}),
      })
      return { ...composed, draft }
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof ModelError)) throw error
      logger.warn({ code: error.code, reason: error.message }, 'the model did not answer')
      return { ...composed, notice: MODEL_FAILED }
    }
  }

  async function reply(
    { question, evidence, notice }: Attempt,
    sentences: readonly AnswerSentence[],
  ): Promise<Reply> {
    const { standaloneQuestion, terms, window } = question
    const asOf = new Date(question.asOf).toISOString()
    const base = { standaloneQuestion, asOf, ...(window ? { window } : {}) }
    if (sentences.length === 0) return abstain(base, { terms, evidence, coverage: await corpus.coverage() })
    return { kind: 'answer', ...base, sentences, ...(notice ? { notices: [notice] } : {}) }
  }

  async function verified(attempt: Attempt, report: Report): Promise<readonly AnswerSentence[]> {
    if (attempt.draft.length > 0) report({ kind: 'checking', sentences: attempt.draft.length })
    const sentences = await citeVerified(attempt)
    for (const sentence of sentences) report({ kind: 'sentence', sentence })
    return sentences
  }

  /**
   * A model that finds no answer is believed: it reads better than a count of words. One whose every choice fails
   * verification is not: the composer answers in its place.
   */
  return async function answerQuestion(asked, { onProgress = () => undefined } = {}) {
    const composed = await bestAttempt(asked, onProgress)
    onProgress({ kind: 'reading', articles: articlesOf(composed.evidence) })
    const chosen = await chosenAttempt(composed, asked.signal)
    const sentences = await verified(chosen, onProgress)
    if (sentences.length > 0 || chosen.draft.length === 0) return reply(chosen, sentences)
    return reply({ ...composed, notice: MODEL_FAILED }, await verified(composed, onProgress))
  }
}

type Report = (progress: AnswerProgress) => void

function searching({ standaloneQuestion, window }: UnderstoodQuestion): AnswerProgress {
  return { kind: 'searching', standaloneQuestion, ...(window ? { window } : {}) }
}

function articlesOf(evidence: readonly Evidence[]): readonly ArticleCard[] {
  return [...new Map(evidence.map(({ card }) => [card.id, card])).values()]
}
