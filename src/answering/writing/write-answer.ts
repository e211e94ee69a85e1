// The model's answer in its own words: each sentence checked as soon as it is complete, repaired once, or dropped.

import { ModelError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import { asData } from '../../models/as-data.ts'
import type { ChatModel, Streamed } from '../../models/chat-model.ts'
import { loadPrompt } from '../../models/load-prompt.ts'
import type { ModelUsage } from '../../models/model-usage.ts'
import { formatDay } from '../../news/news-date.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { SecondOpinion } from '../../verification/second-opinion.ts'
import type { TraceAnswer } from '../answer-trace.ts'
import type { Corpus } from '../corpus.ts'
import type { AnswerProgress, AnswerSentence } from '../reply.ts'
import { answerSchema, type Proposal, proposalSchema } from './answer-form.ts'
import { createJudgeDraft } from './judge-draft.ts'
import type { MarkUpWritten } from './mark-up-written.ts'
import { PASSAGES_MAX, presentEvidence } from './present-evidence.ts'
import { createRepairSentences } from './repair-sentences.ts'
import { createSentenceQueue } from './sentence-queue.ts'

export interface WriteAnswerOptions {
  readonly question: string
  /** ISO 8601. */
  readonly asOf: string
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** Told of each sentence drafted and each one verified, in the order of the answer. */
  readonly report: (progress: AnswerProgress) => void
  readonly signal: AbortSignal
  /** Sets in bold what answers, in each sentence before it is reported. */
  readonly markUp: MarkUpWritten
  /** Told of each sentence that the check refused. */
  readonly onTrace?: TraceAnswer
}

export type Written =
  /** At least one sentence, all of them reported; not `isWhole` where the model broke off. */
  | { readonly kind: 'answered'; readonly sentences: readonly AnswerSentence[]; readonly isWhole: boolean }
  /** The model says that the passages do not answer. */
  | { readonly kind: 'not-in-evidence' }
  /** Nothing usable, and nothing reported as a sentence. */
  | { readonly kind: 'failed' }

export interface CreateWriteAnswerOptions {
  readonly model: ChatModel
  readonly corpus: Pick<Corpus, 'article'>
  readonly logger: Logger
  readonly usage?: Pick<ModelUsage, 'add'>
  /** Reads each sentence once more; it may only take away. */
  readonly secondOpinion?: SecondOpinion
}

type StreamedAnswer = Streamed<{ readonly missing: string }, Proposal>

/** One to three are asked for; a model that runs on is listened to no further. */
const SENTENCES_MAX = 4

/** A model that reads no more than these is given up; one that can read little is given half as many from then on. */
const PASSAGES_MIN = 3

/** Never rejects for what the model or its server does. */
export function createWriteAnswer({ model, corpus, logger, usage, secondOpinion }: CreateWriteAnswerOptions) {
  const fill = loadPrompt('write-answer', ['asOf'])
  const repairSentences = createRepairSentences(model)
  let passagesMax = PASSAGES_MAX

  return async function writeAnswer(options: WriteAnswerOptions): Promise<Written> {
    const { question, asOf, evidence, report, signal, markUp, onTrace } = options
    const room = passagesMax
    const presented = presentEvidence(evidence, room)
    if (presented.passages.length === 0) return { kind: 'failed' }
    const judge = createJudgeDraft({ corpus, evidence, signal, ...(secondOpinion ? { secondOpinion } : {}) })
    const queue = createSentenceQueue({ presented, judge, report, logger, markUp, onTrace })
    const stream = model.stream({
      system: fill({ asOf: formatDay(asOf) }),
      user: asData({ question, passages: presented.passages }),
      schema: answerSchema,
      schemaName: 'answer',
      list: 'sentences',
      itemSchema: proposalSchema,
      signal,
    })
    const missing = await attempt(() => follow(stream, queue.add))
    if (queue.size === 0 && passagesMax < room) return writeAnswer(options)
    if (queue.failing.length > 0 && !signal.aborted) {
      const { failing } = queue
      const { passages } = presented
      await queue.settle(
        (await attempt(() => repairSentences({ question, asOf, passages, failing, signal }))) ?? new Map(),
      )
    } else await queue.settle(new Map())
    await usage?.add(queue.counts)
    if (queue.sentences.length > 0)
      return { kind: 'answered', sentences: queue.sentences, isWhole: missing !== undefined }
    if (!missing || queue.size > 0) return { kind: 'failed' }
    logger.info({ missing }, 'the model found no answer in the evidence')
    return { kind: 'not-in-evidence' }
  }

  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      logger.warn({ code: error.code, reason: error.message }, 'the model did not answer')
      if (error.isTooLong) passagesMax = Math.max(PASSAGES_MIN, Math.floor(passagesMax / 2))
      return undefined
    }
  }
}

/** Hands over each sentence; resolves to what the model says is missing, once it has come to its end. */
async function follow(
  stream: AsyncIterable<StreamedAnswer>,
  add: (proposal: Proposal) => Promise<void>,
): Promise<string> {
  let sentences = 0
  for await (const streamed of stream) {
    if (streamed.kind === 'whole') return streamed.value.missing
    await add(streamed.item)
    sentences += 1
    if (sentences === SENTENCES_MAX) break
  }
  return ''
}
