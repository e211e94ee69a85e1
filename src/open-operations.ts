// Health and metrics, where the configuration wants them served.
import type { AnswerQuestion } from './answering/reply.ts'
import type { Config } from './config.ts'
import type { PassageIndex } from './indexing/passage-index.ts'
import type { ModelUsage } from './models/model-usage.ts'
import { createBotMetrics } from './operations/bot-metrics.ts'
import { countAnswers } from './operations/count-answers.ts'
import { serveOperations } from './operations/serve-operations.ts'
import type { State } from './state/state.ts'

export interface OpenOperationsOptions {
  readonly config: Pick<Config, 'metrics'>
  readonly index: Pick<PassageIndex, 'coverage'>
  readonly state: State
  readonly usage?: ModelUsage | undefined
}

export interface Operations {
  /** The same answering, counted where metrics are served. */
  count(answerQuestion: AnswerQuestion): AnswerQuestion
  close(): Promise<void>
}

/** @throws ConfigurationError where the address cannot be listened on. */
export async function openOperations({
  config,
  index,
  state,
  usage,
}: OpenOperationsOptions): Promise<Operations> {
  if (!config.metrics) return { count: (answerQuestion) => answerQuestion, close: async () => {} }
  const metrics = createBotMetrics({ coverage: () => index.coverage(), usage })
  const kept = state.keyv('inbox')
  const server = await serveOperations({
    address: config.metrics,
    metrics,
    checks: { 'the index': () => index.coverage(), 'the state': () => kept.get('health') },
  })
  return {
    count: (answerQuestion) => countAnswers(answerQuestion, { metrics }),
    close: () => server.close(),
  }
}
