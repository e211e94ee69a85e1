// A model reads once more what the code has let through; it can take a sentence away, never give one.
import { z } from 'zod'
import { ModelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { asData } from '../models/as-data.ts'
import type { ChatModel } from '../models/chat-model.ts'
import { loadPrompt } from '../models/load-prompt.ts'
import { formatDay } from '../news/news-date.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { DraftSentence } from './draft-sentence.ts'
import type { Finding } from './finding.ts'

export interface SecondOpinionOptions {
  readonly model: Pick<ChatModel, 'complete'>
  readonly logger: Logger
}

export interface OpinionRequest {
  /** One that `verifyCitations` has passed. */
  readonly sentence: DraftSentence
  readonly evidence: readonly Evidence[]
  readonly signal?: AbortSignal
}

/** Resolves to a finding where the model says that the quotes do not say it, else to nothing. */
export type SecondOpinion = (request: OpinionRequest) => Promise<Finding | undefined>

const opinionSchema = z.object({ problem: z.string(), supported: z.boolean() })

/** As it stands in the log and goes to the model that wrote the sentence. */
const REASON_CHARACTERS_MAX = 200

/** Never rejects: where the model fails or is stopped, the code's own verdict stands. */
export function createSecondOpinion({ model, logger }: SecondOpinionOptions): SecondOpinion {
  const instructions = loadPrompt('second-opinion', [])({})
  return async function secondOpinion({ sentence, evidence, signal }) {
    try {
      const { supported, problem } = await model.complete({
        system: instructions,
        user: asData({ sentence: sentence.text, quotes: labelled(sentence, evidence) }),
        schema: opinionSchema,
        schemaName: 'opinion',
        ...(signal ? { signal } : {}),
      })
      if (supported) return undefined
      return {
        fault: 'second-opinion',
        reason: problem.slice(0, REASON_CHARACTERS_MAX) || 'it gave no reason',
      }
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      logger.warn({ code: error.code, reason: error.message }, 'no second opinion')
      return undefined
    }
  }
}

/** Each quote with the words around it, by whom and when it was published. */
function labelled({ quotes }: DraftSentence, evidence: readonly Evidence[]) {
  return quotes.flatMap((quote) => {
    const found = evidence.find(({ passage }) => passage.id === quote.passageId)
    if (!found) return []
    const { publisher, headline, publishedAt } = found.card
    return [
      {
        quote: quote.text,
        passage: found.passage.text,
        publisher,
        published: formatDay(publishedAt),
        headline,
      },
    ]
  })
}
