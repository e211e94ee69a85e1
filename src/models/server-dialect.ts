// What a compatible server takes: parameters that some refuse, and what they are asked with instead.
import OpenAI from 'openai'
import type { TextRequest } from './stream-text.ts'

/** What is asked of a server, and in which words. */
export interface Dialect {
  /** Reasoning models take no temperature but their own. */
  readonly temperature: boolean
  /** `max_completion_tokens`; older servers know it as `max_tokens`. */
  readonly completionTokens: boolean
  /** `stream_options`: the count of tokens at the end of a stream. */
  readonly usage: boolean
  /** Else the completion comes in one piece. */
  readonly stream: boolean
  readonly reasoningEffort: boolean
  /** False for a model that reads and writes little at once: the answer alone, without room to reason. */
  readonly longAnswers: boolean
  /** A JSON Schema; else any JSON, else any text, with the schema among the instructions. */
  readonly form: 'schema' | 'json' | 'text'
}

export const OPENAI_DIALECT: Dialect = {
  temperature: true,
  completionTokens: true,
  usage: true,
  stream: true,
  reasoningEffort: true,
  longAnswers: true,
  form: 'schema',
}

/** For a server that refuses and does not say what: without all that can be left out. */
export function plainly({ stream, longAnswers }: Dialect): Dialect {
  return {
    temperature: false,
    completionTokens: false,
    usage: false,
    reasoningEffort: false,
    form: 'text',
    stream,
    longAnswers,
  }
}

/** A few sentences with quotes are below 1,000 tokens; what a model reasons with counts too. */
const LONG_ANSWER_TOKENS = 4_000
const ANSWER_TOKENS = 1_000

/** vLLM, llama.cpp and OpenAI each say in words of their own that input and output together are too much. */
export const TOO_LONG =
  /context[_ ](?:length|size|window)|is too large|too many tokens|exceeds? the (?:available )?context/i

type Switch = { [Name in keyof Dialect]: Dialect[Name] extends boolean ? Name : never }[keyof Dialect]

/** The first that matches: some messages name the limit of tokens beside what they are about. */
const PARAMETERS: readonly (readonly [Switch, RegExp])[] = [
  ['longAnswers', TOO_LONG],
  ['temperature', /temperature/i],
  ['completionTokens', /max_completion_tokens/i],
  ['usage', /stream_options|include_usage/i],
  ['reasoningEffort', /reasoning_effort|reasoning\.effort/i],
  ['stream', /\bstream(?:ing)?\b/i],
]

const FORM = /response_format|json_schema|json_object|structured output/i

const FURTHER_FORM = { schema: 'json', json: 'text', text: undefined } as const

/** By which a server says that it cannot do what was asked: 501 by some that do not stream. */
const REFUSALS: ReadonlySet<number | undefined> = new Set([400, 422, 501])

/** Whether the server says that something in the request is wrong, and it is not its length. */
export function isUnnamedRefusal(error: unknown): boolean {
  return error instanceof OpenAI.APIError && REFUSALS.has(error.status) && !TOO_LONG.test(error.message)
}

/** Without what the server's refusal names; undefined where it refuses nothing that can be left out. */
export function withoutRefused(dialect: Dialect, error: unknown): Dialect | undefined {
  if (!(error instanceof OpenAI.APIError) || !REFUSALS.has(error.status)) return undefined
  return withoutNamed(dialect, error.param) ?? withoutNamed(dialect, error.message)
}

function withoutNamed(dialect: Dialect, text: string | null | undefined): Dialect | undefined {
  if (!text) return undefined
  const refused = PARAMETERS.find(([parameter, words]) => dialect[parameter] && words.test(text))?.[0]
  if (refused) return { ...dialect, [refused]: false }
  const form = FORM.test(text) ? FURTHER_FORM[dialect.form] : undefined
  return form && { ...dialect, form }
}

export interface BodyOptions {
  readonly model: string
  readonly reasoningEffort?: ReasoningEffort
}

export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high'

export function requestBody(
  { system, user, form }: TextRequest,
  dialect: Dialect,
  { model, reasoningEffort }: BodyOptions,
) {
  const instructions =
    dialect.form === 'schema'
      ? system
      : `${system}\n\nAnswer with JSON alone, under this JSON Schema:\n${JSON.stringify(form.schema)}`
  const maxTokens = dialect.longAnswers ? LONG_ANSWER_TOKENS : ANSWER_TOKENS
  return {
    model,
    ...(dialect.stream ? { stream: true } : {}),
    ...(dialect.stream && dialect.usage ? { stream_options: { include_usage: true } } : {}),
    ...(dialect.temperature ? { temperature: 0 } : {}),
    ...(dialect.completionTokens ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
    ...(dialect.reasoningEffort && reasoningEffort ? { reasoning_effort: reasoningEffort } : {}),
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: user },
    ],
    ...responseFormat(dialect, form),
  }
}

function responseFormat(dialect: Dialect, { name, schema }: TextRequest['form']) {
  if (dialect.form === 'text') return {}
  return {
    response_format:
      dialect.form === 'schema'
        ? { type: 'json_schema', json_schema: { name, strict: true, schema } }
        : { type: 'json_object' },
  }
}
