// The way of a question: understood, retrieved, drafted, verified, and only then a reply.
import type { Logger } from '../logger.ts'
import type { ChatModel } from '../models/chat-model.ts'
import type { ModelUsage } from '../models/model-usage.ts'
import type { ArticleCard } from '../news/article.ts'
import { createCompleteByModel } from '../retrieval/follow-ups/complete-by-model.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import { createSecondOpinion } from '../verification/second-opinion.ts'
import { type Attempt, createAttempt, type Watch } from './attempt.ts'
import { createCiteVerified } from './citing/cite-verified.ts'
import { markUp } from './citing/mark-up.ts'
import { stillHeld } from './citing/still-held.ts'
import type { Corpus } from './corpus.ts'
import type { AnswerQuestion, AnswerSentence, Reply } from './reply.ts'
import { createToReply } from './to-reply.ts'
import { createMarkUpWritten } from './writing/mark-up-written.ts'
import { createWriteAnswer } from './writing/write-answer.ts'

export interface CreateAnswerQuestionOptions {
  readonly corpus: Corpus
  readonly logger: Logger
  /** Writes the sentences, where there is one; the quoting composer stands in for it. */
  readonly model?: ChatModel
  /** Told what became of the model's sentences. */
  readonly usage?: Pick<ModelUsage, 'add'>
  /** Milliseconds from the question within which the model must have answered. */
  readonly modelDeadline?: number
  /** The model reads each of its sentences once more; it may only take away. */
  readonly verifyWithModel?: boolean
}

/** Said where a model is configured and of no use this time. */
export const MODEL_FAILED =
  'The language model gave no usable answer, so these are the sentences that fit the words of the question best.'

/** Said where it was of no use, and no sentence fits. */
export const MODEL_FAILED_WITHOUT_QUOTES =
  'The language model gave no usable answer, so only sentences that fit the words of the question were looked for.'

/** Said where the model broke off, and what it had written is posted. */
export const MODEL_CUT_SHORT = 'The language model did not finish, so this answer may lack something.'

/** As in the configuration. */
const MODEL_DEADLINE_MS = 25_000

export function createAnswerQuestion({
  corpus,
  logger,
  model,
  usage,
  modelDeadline = MODEL_DEADLINE_MS,
  verifyWithModel = false,
}: CreateAnswerQuestionOptions): AnswerQuestion {
  const secondOpinion = model && verifyWithModel && createSecondOpinion({ model, logger })
  const writeAnswer =
    model &&
    createWriteAnswer({
      model,
      corpus,
      logger,
      ...(usage ? { usage } : {}),
      ...(secondOpinion ? { secondOpinion } : {}),
    })
  const attempt = createAttempt({
    corpus,
    ...(model ? { completeByModel: createCompleteByModel({ model, logger }) } : {}),
  })
  const citeVerified = createCiteVerified({ corpus, logger })
  const toReply = createToReply(corpus, citeVerified)

  async function verified(attempt: Attempt, { report, trace }: Watch): Promise<readonly AnswerSentence[]> {
    const { composition, evidence } = attempt
    const { draft } = composition
    if (draft.length > 0) report({ kind: 'checking', sentences: draft.length })
    const sentences = (await citeVerified({ draft, evidence }, { onTrace: trace })).map((sentence) =>
      markUp(sentence, composition),
    )
    trace?.({ kind: 'checked', sentences: sentences.length })
    for (const sentence of sentences) report({ kind: 'sentence', sentence })
    return sentences
  }

  /** What the model makes of the composer's evidence; the composer's own answer, with a notice, where it makes nothing. */
  async function written(
    composed: Attempt,
    { signal, report, trace }: WriteOptions,
  ): Promise<Reply | undefined> {
    if (!writeAnswer || composed.evidence.length === 0) return undefined
    const { question, evidence } = composed
    const asOf = new Date(question.asOf).toISOString()
    if (question.named?.kind === 'not-held') return toReply(composed, { sentences: [] })
    const made = await writeAnswer({
      question: askedInWords(question),
      asOf,
      evidence,
      report,
      signal,
      markUp: createMarkUpWritten({
        question: question.standaloneQuestion,
        terms: question.terms,
        evidence,
        composition: composed.composition,
      }),
      ...(trace ? { onTrace: trace } : {}),
    })
    trace?.({ kind: 'written', outcome: made.kind })
    if (made.kind === 'failed') return undefined
    // A model that finds no answer is believed: it reads better than a count of words.
    if (made.kind === 'not-in-evidence') return toReply(composed, { sentences: [] })
    const sentences = await stillHeld(made.sentences, corpus)
    if (sentences.length === 0) return undefined
    return toReply(composed, {
      sentences,
      ...(made.isWhole ? {} : { notice: MODEL_CUT_SHORT }),
    })
  }

  return async function answerQuestion(asked, { onProgress: report = () => undefined, onTrace: trace } = {}) {
    const watch = { report, trace }
    const deadline = AbortSignal.timeout(modelDeadline)
    const signal = asked.signal ? AbortSignal.any([asked.signal, deadline]) : deadline
    const composed = await attempt(asked, watch)
    report({ kind: 'reading', articles: articlesOf(composed.evidence) })
    const reply = await written(composed, { signal, ...watch })
    asked.signal?.throwIfAborted()
    return reply ?? quoted(composed, watch)
  }

  async function quoted(composed: Attempt, watch: Watch): Promise<Reply> {
    const hasFailed = writeAnswer !== undefined && composed.evidence.length > 0
    const sentences = await verified(composed, watch)
    const notice = sentences.length > 0 ? MODEL_FAILED : MODEL_FAILED_WITHOUT_QUOTES
    return toReply(composed, {
      sentences,
      layout: composed.composition.layout,
      unanswered: composed.composition.unanswered ?? [],
      ...(hasFailed ? { notice } : {}),
    })
  }
}

/** A headline alone asks a model nothing. */
function askedInWords({ standaloneQuestion, named }: UnderstoodQuestion): string {
  const isWhole = named?.kind === 'held' && named.question === ''
  return isWhole ? `What does this article report: ${standaloneQuestion}` : standaloneQuestion
}

interface WriteOptions extends Watch {
  readonly signal: AbortSignal
}

function articlesOf(evidence: readonly Evidence[]): readonly ArticleCard[] {
  return [...new Map(evidence.map(({ card }) => [card.id, card])).values()]
}
