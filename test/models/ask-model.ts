// The whole way of a question with a model behind a real server, over the demonstration articles.
import { Keyv } from 'keyv'
import { createAnswerQuestion } from '../../src/answering/answer-question.ts'
import type { Corpus } from '../../src/answering/corpus.ts'
import type { AnswerProgress, AnswerQuestion } from '../../src/answering/reply.ts'
import { createLogger } from '../../src/logger.ts'
import { type OpenedModel, type OpenModelOptions, openModel } from '../../src/models/open-model.ts'

export const KEY = 'sk-test-abcdef123456'

export interface ModelSettings extends Partial<Omit<OpenModelOptions, 'server'>> {
  readonly server?: Partial<OpenModelOptions['server']>
  readonly deadline?: number
  readonly verifyWithModel?: boolean
}

export interface ModelBehind extends OpenedModel {
  readonly answerQuestion: AnswerQuestion
  ask(
    text: string,
    options?: { readonly onProgress?: (one: AnswerProgress) => void; readonly signal?: AbortSignal },
  ): ReturnType<AnswerQuestion>
}

/** Answers over this corpus through the model at `baseUrl`; waits between tries take no time. */
export function modelBehind(
  baseUrl: string,
  corpus: Corpus,
  { deadline = 15_000, verifyWithModel = false, server, ...settings }: ModelSettings = {},
): ModelBehind {
  const logger = createLogger({ level: 'silent' })
  const opened = openModel({
    server: { apiKey: KEY, model: 'test', baseUrl, timeout: 300, ...server },
    keyv: new Keyv(),
    logger,
    retry: { wait: async () => undefined },
    ...settings,
  })
  const answerQuestion = createAnswerQuestion({
    corpus,
    logger,
    ...opened,
    modelDeadline: deadline,
    verifyWithModel,
  })
  return {
    ...opened,
    answerQuestion,
    ask: (text, { onProgress, signal } = {}) =>
      answerQuestion(
        {
          text,
          earlier: [],
          asOf: new Date('2026-11-23T20:00:00Z'),
          timeZone: 'UTC',
          ...(signal ? { signal } : {}),
        },
        onProgress ? { onProgress } : {},
      ),
  }
}
