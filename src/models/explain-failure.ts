// Any failure of a model's server in one line of ours, without its words, which may hold anything.
import OpenAI from 'openai'
import { ModelError } from '../errors.ts'
import { explainConnection } from './explain-connection.ts'
import { readRetryAfter } from './read-retry-after.ts'
import { TOO_LONG } from './server-dialect.ts'

/** What whoever runs the bot can do about it, by the server's status. */
const REMEDIES: Readonly<Record<number, string>> = {
  401: 'The model’s server refused the key: check OPENAI_API_KEY',
  402: 'The model’s server asks to be paid: look into the account of OPENAI_API_KEY',
  403: 'The model’s server refused the key: check OPENAI_API_KEY',
  404: 'The model is not known there: check OPENAI_MODEL and OPENAI_BASE_URL',
  405: 'The model’s server takes no questions there: check OPENAI_BASE_URL',
}

/** Statuses that pass by themselves: as OpenAI's own clients take them, and 425 (too early). */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429])

/** `now` in milliseconds since 1970, for a Retry-After that is a date. */
export function explainFailure(error: unknown, now: number): ModelError {
  const ours = ownFailure(error)
  if (ours) return ours
  if (!(error instanceof OpenAI.APIError) || error.status === undefined) return explainConnection(error)
  const { status, message, code, headers } = error
  const isUsedUp = status === 429 && code === 'insufficient_quota'
  const retryAfter = readRetryAfter(headers, now)
  return new ModelError(sentenceOf({ status, message, isUsedUp }), {
    retryable: !isUsedUp && (PASSING.has(status) || status >= 500),
    isFree: true,
    isTooLong: isTooLong(status, message),
    cause: error,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
}

interface Refusal {
  readonly status: number
  readonly message: string
  readonly isUsedUp: boolean
}

function sentenceOf({ status, message, isUsedUp }: Refusal): string {
  const remedy = REMEDIES[status]
  if (remedy) return remedy
  if (isUsedUp)
    return 'The quota at the model’s server is used up: look into the account of OPENAI_API_KEY (status 429)'
  if (isTooLong(status, message))
    return `Question and passages are more than the model reads at once: give it a context of 8,000 tokens (status ${status})`
  if (status === 400 || status === 422)
    return `The model’s server refused the request: check OPENAI_MODEL and OPENAI_BASE_URL (status ${status})`
  return `The model could not be asked (status ${status})`
}

function isTooLong(status: number, message: string): boolean {
  return status === 413 || ((status === 400 || status === 422) && TOO_LONG.test(message))
}

/** The client wraps what `fetch` throws. */
function ownFailure(error: unknown): ModelError | undefined {
  if (error instanceof ModelError) return error
  return error instanceof Error && error.cause instanceof ModelError ? error.cause : undefined
}
