// An embedding model behind OpenAI's API, or any server that speaks it.
import OpenAI from 'openai'
import { z } from 'zod'
import { ModelError } from '../errors.ts'
import type { Embedder } from './embedder.ts'
import { embeddingBatches } from './embedding-batches.ts'
import { unitVector } from './unit-vector.ts'

export interface OpenAiEmbedderOptions {
  readonly apiKey: string
  readonly model: string
  /** Of a compatible server; default OpenAI's own. */
  readonly baseUrl?: string
  /** Asked of the server only where given: many models have one size and refuse the wish. */
  readonly dimensions?: number
  /** Of one try of one request, in milliseconds. */
  readonly timeout?: number
  /** Further tries after a timeout, a lost connection, 429 or 5xx, after the server's `Retry-After` or the client's own backoff. */
  readonly maxRetries?: number
}

/** For a long job: nobody waits, and giving up costs more than patience. */
const TIMEOUT_MS = 60_000
const MAX_RETRIES = 6

const responseSchema = z.object({
  data: z.array(z.object({ embedding: z.array(z.number()), index: z.int().nonnegative().optional() })),
})

export function createOpenAiEmbedder({
  apiKey,
  model,
  baseUrl,
  dimensions,
  timeout = TIMEOUT_MS,
  maxRetries = MAX_RETRIES,
}: OpenAiEmbedderOptions): Embedder {
  // Its own log goes to standard output, which belongs to the answer.
  const client = new OpenAI({
    apiKey,
    timeout,
    maxRetries,
    logLevel: 'off',
    ...(baseUrl ? { baseURL: baseUrl } : {}),
  })
  const wish = dimensions === undefined ? {} : { dimensions }

  async function request(input: readonly string[], signal: AbortSignal | undefined): Promise<unknown> {
    // The client would ask for base64, which some compatible servers ignore and some refuse.
    const body = { model, input: [...input], encoding_format: 'float' as const, ...wish }
    return client.embeddings.create(body, signal ? { signal } : {}).catch((error: unknown) => {
      throw explain(error)
    })
  }

  return {
    model,
    ...wish,
    async embed(texts, { signal } = {}) {
      const vectors: Float32Array[] = []
      for (const batch of embeddingBatches(texts)) {
        vectors.push(...readVectors(await request(batch, signal), batch.length))
        const size = vectors[0]?.length
        const expected = dimensions ?? size
        const wrong = vectors.find(({ length }) => length !== expected)
        if (wrong) throw new ModelError(wrongSize(wrong.length, expected))
      }
      return vectors
    },
  }
}

/** In the order of the texts, whatever order the server sends them in. */
function readVectors(response: unknown, count: number): readonly Float32Array[] {
  const parsed = responseSchema.safeParse(response)
  if (!parsed.success) throw new ModelError(`${SUBJECT} sent no vectors: check OPENAI_BASE_URL`)
  const { data } = parsed.data
  const places = data.map(({ index }, position) => index ?? position)
  if (data.length !== count || new Set(places).size !== count || Math.max(...places) !== count - 1)
    throw new ModelError(`${SUBJECT} sent ${data.length} vectors for ${count} texts`, { retryable: true })
  const vectors: Float32Array[] = []
  for (const [position, { embedding }] of data.entries()) {
    const vector = unitVector(embedding)
    if (!vector) throw new ModelError(`${SUBJECT} sent a vector without a direction`)
    vectors[places[position] ?? position] = vector
  }
  return vectors
}

const SUBJECT = 'The embedding model’s server'

function wrongSize(found: number, expected: number | undefined): string {
  return `${SUBJECT} sent a vector of ${found} numbers, not ${expected}: check OPENAI_EMBEDDING_DIMENSIONS`
}

function explain(error: unknown): ModelError {
  const status = error instanceof OpenAI.APIError ? error.status : undefined
  const failed = (reason: string) => new ModelError(reason, { cause: error })
  if (status === 401 || status === 403) return failed(`${SUBJECT} refused the key: check OPENAI_API_KEY`)
  if (status === 404)
    return failed('The embedding model is not known there: check OPENAI_EMBEDDING_MODEL and OPENAI_BASE_URL')
  if (status === 400 || status === 422)
    return failed(
      `${SUBJECT} refused the request (status ${status}): check OPENAI_EMBEDDING_MODEL and OPENAI_EMBEDDING_DIMENSIONS`,
    )
  return new ModelError(`The embedding model could not be asked${status ? ` (status ${status})` : ''}`, {
    retryable: status === undefined || status === 429 || status >= 500,
    cause: error,
  })
}
