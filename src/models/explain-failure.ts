// Any failure of a model's server in one line of ours, without its words, which may hold anything.
import OpenAI from 'openai'
import { ModelError } from '../errors.ts'
import { readRetryAfter } from './read-retry-after.ts'

/** `now` in milliseconds since 1970, for a Retry-After that is a date. */
export function explainFailure(error: unknown, now: number): ModelError {
  const ours = ownFailure(error)
  if (ours) return ours
  const failure = error instanceof OpenAI.APIError ? error : undefined
  const status = failure?.status
  if (status === 401 || status === 403)
    return new ModelError('The model’s server refused the key: check OPENAI_API_KEY', { cause: error })
  if (status === 404)
    return new ModelError('The model is not known there: check OPENAI_MODEL and OPENAI_BASE_URL', {
      cause: error,
    })
  const retryAfter = readRetryAfter(failure?.headers, now)
  return new ModelError(`The model could not be asked${status ? ` (status ${status})` : ''}`, {
    retryable: status === undefined || status === 408 || status === 429 || status >= 500,
    cause: error,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
}

/** The client wraps what `fetch` throws. */
function ownFailure(error: unknown): ModelError | undefined {
  if (error instanceof ModelError) return error
  return error instanceof Error && error.cause instanceof ModelError ? error.cause : undefined
}
