// The model as a listener: it says what a follow-up means in its conversation; the rules stand in for it.
import { z } from 'zod'
import { ModelError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import { asData } from '../../models/as-data.ts'
import type { ChatModel } from '../../models/chat-model.ts'
import { loadPrompt } from '../../models/load-prompt.ts'
import { formatDay } from '../../news/news-date.ts'
import type { AskedQuestion } from '../asked-question.ts'
import { isFaithful } from './is-faithful.ts'
import { needsConversation } from './needs-conversation.ts'
import type { StandaloneQuestion } from './resolve-follow-up.ts'

export interface CompleteByModelOptions {
  readonly model: ChatModel
  readonly logger: Pick<Logger, 'warn'>
  /** Milliseconds for the whole of it, tries included. */
  readonly deadline?: number
}

/** Undefined where the rules are to decide. Never rejects but for an abort by the question's own signal. */
export type CompleteQuestion = (asked: AskedQuestion) => Promise<StandaloneQuestion | undefined>

/** A sentence of thirty tokens takes about a second; beyond this the person waits for what the rules do at once. */
const DEADLINE_MS = 4_000

/** More than a follow-up leans on, and little enough to be read in no time. */
const TURNS_MAX = 5
const ANSWER_MAX = 400

const completedSchema = z.object({ question: z.string() })

/** Asks only where something was said before and the question needs it; what it writes must pass `isFaithful`. */
export function createCompleteByModel({
  model,
  logger,
  deadline = DEADLINE_MS,
}: CompleteByModelOptions): CompleteQuestion {
  const fill = loadPrompt('standalone-question', ['asOf'])

  async function ask({ text, earlier, asOf, signal }: AskedQuestion): Promise<string> {
    const within = AbortSignal.timeout(deadline)
    const conversation = earlier.slice(-TURNS_MAX).map(({ standaloneQuestion, answer }) => ({
      question: standaloneQuestion,
      answer: answer.slice(0, ANSWER_MAX),
    }))
    const { question } = await model.complete({
      system: fill({ asOf: formatDay(asOf.toISOString()) }),
      user: asData({ conversation, question: text }),
      schema: completedSchema,
      schemaName: 'standalone_question',
      signal: signal ? AbortSignal.any([signal, within]) : within,
    })
    return question.replace(/\s+/g, ' ').trim()
  }

  return async function completeByModel(asked) {
    if (!needsConversation(asked)) return undefined
    try {
      const text = await ask(asked)
      if (isFaithful(text, asked)) return { text, carried: [], takesContext: false }
      logger.warn('The model’s standalone question strays from what was said, so the rules complete it')
    } catch (error) {
      asked.signal?.throwIfAborted()
      if (!(error instanceof ModelError)) throw error
      logger.warn(
        { code: error.code, reason: error.message },
        'The model completed no question, so the rules do',
      )
    }
    return undefined
  }
}
