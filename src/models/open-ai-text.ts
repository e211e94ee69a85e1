// OpenAI's chat completions, or any server that speaks them: one try, streamed.
import OpenAI from 'openai'
import { z } from 'zod'
import { ModelError } from '../errors.ts'
import { explainFailure } from './explain-failure.ts'
import { readResponse } from './read-response.ts'
import { OPENAI_DIALECT, type ReasoningEffort, requestBody, withoutRefused } from './server-dialect.ts'
import type { StreamText, TextPart, TextRequest } from './stream-text.ts'

export interface OpenAiTextOptions {
  readonly apiKey: string
  readonly model: string
  /** Of a compatible server; default OpenAI's own. */
  readonly baseUrl?: string
  /** For models that reason before they write; the server's own default where absent. */
  readonly reasoningEffort?: ReasoningEffort
  /** Milliseconds until the server must have begun to answer. */
  readonly timeout?: number
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** Servers answer the headers of a stream at once; after this long a further try is worth more than waiting. */
const TIMEOUT_MS = 10_000

/** A few sentences with quotes are below 1,000 tokens; what a model reasons with counts too. */
const MAX_TOKENS = 4_000

const usageSchema = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() })

const eventSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: usageSchema.nullish().catch(undefined),
})

/** Learns what the server refuses, so that each parameter is refused once in the life of the process. */
export function createOpenAiText(options: OpenAiTextOptions): StreamText {
  const { apiKey, model, baseUrl, timeout = TIMEOUT_MS, reasoningEffort } = options
  const { fetch = globalThis.fetch, clock = Date.now } = options
  const client = new OpenAI({
    apiKey,
    timeout,
    maxRetries: 0,
    // Its own log goes to standard output, which belongs to the answer.
    logLevel: 'off',
    fetch: readResponse(fetch),
    ...(baseUrl ? { baseURL: baseUrl } : {}),
  })
  const settings = { model, maxTokens: MAX_TOKENS, ...(reasoningEffort ? { reasoningEffort } : {}) }
  let dialect = OPENAI_DIALECT

  async function open(request: TextRequest): Promise<AsyncIterable<unknown>> {
    for (;;) {
      const body = requestBody(request, dialect, settings)
      try {
        return await client.chat.completions.create(body, request.signal ? { signal: request.signal } : {})
      } catch (error) {
        const adapted = withoutRefused(dialect, error)
        if (!adapted) throw error
        dialect = adapted
      }
    }
  }

  return async function* openAiText(request) {
    try {
      for await (const event of await open(request)) yield* partsOf(event)
      // The client ends a stream quietly when it is aborted.
      request.signal?.throwIfAborted()
    } catch (error) {
      throw explainFailure(error, clock())
    }
  }
}

function* partsOf(event: unknown): Generator<TextPart> {
  const parsed = eventSchema.safeParse(event)
  if (!parsed.success) throw new ModelError('The model’s server sent events of another form')
  const { choices, usage } = parsed.data
  const [choice] = choices ?? []
  if (choice?.delta?.refusal || choice?.finish_reason === 'content_filter')
    throw new ModelError('The model refused to answer')
  if (choice?.delta?.content) yield { kind: 'text', text: choice.delta.content }
  if (usage) yield { kind: 'usage', inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens }
}
