// What a compatible server takes: parameters that some refuse, and what they are asked with instead.
import OpenAI from 'openai'
import type { TextRequest } from './stream-text.ts'

/** Whether each parameter is sent as OpenAI knows it. */
export interface Dialect {
  /** Reasoning models take no temperature but their own. */
  readonly temperature: boolean
  /** `max_completion_tokens`; older servers know it as `max_tokens`. */
  readonly completionTokens: boolean
  /** `stream_options`: the count of tokens at the end of a stream. */
  readonly usage: boolean
  /** A JSON Schema as the form; else any JSON, with the schema among the instructions. */
  readonly schema: boolean
  readonly reasoningEffort: boolean
}

export const OPENAI_DIALECT: Dialect = {
  temperature: true,
  completionTokens: true,
  usage: true,
  schema: true,
  reasoningEffort: true,
}

const PARAMETERS: readonly (readonly [keyof Dialect, RegExp])[] = [
  ['temperature', /temperature/i],
  ['completionTokens', /max_completion_tokens/i],
  ['usage', /stream_options|include_usage/i],
  ['schema', /response_format|json_schema|structured output/i],
  ['reasoningEffort', /reasoning_effort|reasoning\.effort/i],
]

/** Without what the server's refusal names; undefined where it refuses nothing that can be left out. */
export function withoutRefused(dialect: Dialect, error: unknown): Dialect | undefined {
  if (!(error instanceof OpenAI.APIError) || (error.status !== 400 && error.status !== 422)) return undefined
  const named = (text: string | null | undefined) =>
    PARAMETERS.find(([parameter, words]) => dialect[parameter] && words.test(text ?? ''))?.[0]
  const refused = named(error.param) ?? named(error.message)
  return refused && { ...dialect, [refused]: false }
}

export interface BodyOptions {
  readonly model: string
  readonly maxTokens: number
  readonly reasoningEffort?: ReasoningEffort
}

export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high'

export function requestBody(
  { system, user, form }: TextRequest,
  dialect: Dialect,
  { model, maxTokens, reasoningEffort }: BodyOptions,
) {
  const { name, schema } = form
  const instructions = dialect.schema
    ? system
    : `${system}\n\nAnswer with JSON alone, under this JSON Schema:\n${JSON.stringify(schema)}`
  return {
    model,
    stream: true as const,
    ...(dialect.temperature ? { temperature: 0 } : {}),
    ...(dialect.completionTokens ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
    ...(dialect.usage ? { stream_options: { include_usage: true } } : {}),
    ...(dialect.reasoningEffort && reasoningEffort ? { reasoning_effort: reasoningEffort } : {}),
    messages: [
      { role: 'system' as const, content: instructions },
      { role: 'user' as const, content: user },
    ],
    response_format: dialect.schema
      ? { type: 'json_schema' as const, json_schema: { name, strict: true, schema } }
      : { type: 'json_object' as const },
  }
}
