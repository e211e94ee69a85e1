// OpenAI's chat completions, or any server that speaks them: one try, streamed.
import OpenAI from 'openai'
import { z } from 'zod'
import { ModelError } from '../errors.ts'
import { explainFailure } from './explain-failure.ts'
import { readResponse } from './read-response.ts'
import {
  type Dialect,
  isUnnamedRefusal,
  OPENAI_DIALECT,
  plainly,
  type ReasoningEffort,
  requestBody,
  withoutRefused,
} from './server-dialect.ts'
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

/** Beyond this a server has miscounted, and its number would use up the day's cap: then the characters are counted. */
const USAGE_TOKENS_MAX = 10_000_000

const tokenCount = z.int().nonnegative().max(USAGE_TOKENS_MAX)

const usageSchema = z.object({ prompt_tokens: tokenCount, completion_tokens: tokenCount })

/** Some servers send a text in parts, thoughts among them. */
const contentSchema = z.union([
  z.string(),
  z.array(z.object({ type: z.string(), text: z.string().nullish() })).transform(textOfParts),
])

const choiceSchema = z.object({
  index: z.number().nullish(),
  delta: z.object({ content: contentSchema.nullish(), refusal: z.string().nullish() }).nullish(),
  finish_reason: z.string().nullish(),
})

const eventSchema = z.object({
  choices: z.array(choiceSchema).nullish(),
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
  const settings = { model, ...(reasoningEffort ? { reasoningEffort } : {}) }
  let dialect = OPENAI_DIALECT

  // Events in any case, see `readResponse`; the client's own method takes that from the body.
  const send = (request: TextRequest, as: Dialect): Promise<AsyncIterable<unknown>> =>
    client.post<AsyncIterable<unknown>>('/chat/completions', {
      body: requestBody(request, as, settings),
      stream: true,
      ...(request.signal ? { signal: request.signal } : {}),
    })

  async function open(request: TextRequest): Promise<AsyncIterable<unknown>> {
    for (;;) {
      const tried = dialect
      try {
        return await send(request, tried)
      } catch (error) {
        const adapted = withoutRefused(tried, error)
        if (!adapted) return openPlainly(request, { tried, error })
        // Another request may have learnt something meanwhile.
        if (dialect === tried) dialect = adapted
      }
    }
  }

  async function openPlainly(
    request: TextRequest,
    { tried, error }: Refused,
  ): Promise<AsyncIterable<unknown>> {
    if (!isUnnamedRefusal(error) || tried.form === 'text') throw error
    const plain = plainly(tried)
    const stream = await send(request, plain).catch(() => {
      throw error
    })
    dialect = plain
    return stream
  }

  return async function* openAiText(request) {
    try {
      for await (const event of await open(request)) yield* partsOf(event)
      // The client ends a stream quietly when it is aborted.
      request.signal?.throwIfAborted()
    } catch (error) {
      throw givenUp(request.signal, error) ?? explainFailure(error, clock())
    }
  }
}

interface Refused {
  readonly tried: Dialect
  readonly error: unknown
}

function* partsOf(event: unknown): Generator<TextPart> {
  const parsed = eventSchema.safeParse(event)
  if (!parsed.success) throw new ModelError('The model’s server sent events of another form')
  const { choices, usage } = parsed.data
  // One was asked for; of several that a server sends the first is read.
  const choice = choices?.find(({ index }) => (index ?? 0) === 0)
  if (choice?.delta?.refusal || choice?.finish_reason === 'content_filter')
    throw new ModelError('The model refused to answer')
  if (choice?.delta?.content) yield { kind: 'text', text: choice.delta.content }
  if (usage) yield { kind: 'usage', inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens }
}

/** A deadline that has passed tells something of the server, a question that was withdrawn nothing. */
function givenUp(signal: AbortSignal | undefined, cause: unknown): ModelError | undefined {
  if (!signal?.aborted) return undefined
  return signal.reason?.name === 'TimeoutError'
    ? new ModelError('The model did not come to its end in time: see OPENAI_TIMEOUT_SECONDS', {
        retryable: true,
        cause,
      })
    : new ModelError('The question was withdrawn or stopped', { cause })
}

function textOfParts(parts: readonly { readonly type: string; readonly text?: string | null | undefined }[]) {
  return parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')
}
