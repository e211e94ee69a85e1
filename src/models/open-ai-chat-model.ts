// A chat model behind OpenAI's API, or any server that speaks it.
import OpenAI from 'openai'
import { z } from 'zod'
import { ModelError } from '../errors.ts'
import type { ChatModel, CompletionRequest } from './chat-model.ts'

export interface OpenAiChatModelOptions {
  readonly apiKey: string
  readonly model: string
  /** Of a compatible server; default OpenAI's own. */
  readonly baseUrl?: string
  /** Of one try, in milliseconds. */
  readonly timeout?: number
  /** Further tries after a timeout, 429 or 5xx, with the client's own backoff. */
  readonly maxRetries?: number
}

/** A person in a thread waits; with one retry the composer still answers within half a minute. */
const TIMEOUT_MS = 12_000
const MAX_RETRIES = 1

/** Three sentences with their ids are below 500 tokens; more is a model that runs on. */
const MAX_TOKENS = 1_000

export function createOpenAiChatModel({
  apiKey,
  model,
  baseUrl,
  timeout = TIMEOUT_MS,
  maxRetries = MAX_RETRIES,
}: OpenAiChatModelOptions): ChatModel {
  // Its own log goes to standard output, which belongs to the answer.
  const client = new OpenAI({
    apiKey,
    timeout,
    maxRetries,
    logLevel: 'off',
    ...(baseUrl ? { baseURL: baseUrl } : {}),
  })

  async function request<Value>({ system, user, schema, schemaName, signal }: CompletionRequest<Value>) {
    const body = {
      model,
      temperature: 0,
      max_completion_tokens: MAX_TOKENS,
      messages: [
        { role: 'system' as const, content: system },
        { role: 'user' as const, content: user },
      ],
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: schemaName, strict: true, schema: jsonSchemaOf(schema) },
      },
    }
    try {
      return await client.chat.completions.create(body, signal ? { signal } : {})
    } catch (error) {
      throw explain(error)
    }
  }

  return {
    async complete(asked) {
      const completion = await request(asked)
      const content = completion?.choices?.[0]?.message?.content
      if (!content) throw new ModelError('The model gave no answer', { retryable: true })
      const parsed = asked.schema.safeParse(parseJson(content))
      if (!parsed.success)
        throw new ModelError('The model did not keep to the asked form', { retryable: true })
      return parsed.data
    },
  }
}

/** Without the address of the dialect, which servers do not take. */
function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema)
  return rest
}

function explain(error: unknown): ModelError {
  const status = error instanceof OpenAI.APIError ? error.status : undefined
  if (status === 401 || status === 403)
    return new ModelError('The model’s server refused the key: check OPENAI_API_KEY', { cause: error })
  if (status === 404)
    return new ModelError('The model is not known there: check OPENAI_MODEL and OPENAI_BASE_URL', {
      cause: error,
    })
  return new ModelError(`The model could not be asked${status ? ` (status ${status})` : ''}`, {
    retryable: status === undefined || status === 429 || status >= 500,
    cause: error,
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
