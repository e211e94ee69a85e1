// Why a model's server was not reached, or not heard to the end, in one line that says what to do.
import OpenAI from 'openai'
import { ModelError } from '../errors.ts'

/** Node's own codes; what a certificate is refused for has some twenty, of these forms. */
const UNKNOWN_HOST = /^(?:ENOTFOUND|EAI_AGAIN)$/
const UNREACHED = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/
const TLS = /^(?:EPROTO|ERR_SSL_|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/

/** The causes of a failure, and what it consists of, nest a few deep: client, `fetch`, socket, each address tried. */
const DEPTH_MAX = 6

/** A server that was not reached has done no work that it could charge. */
export function explainConnection(cause: unknown): ModelError {
  if (cause instanceof OpenAI.APIConnectionTimeoutError)
    return new ModelError('The model’s server did not begin to answer in time: see OPENAI_TIMEOUT_SECONDS', {
      retryable: true,
      cause,
    })
  const code = codeOf(cause) ?? ''
  if (UNKNOWN_HOST.test(code))
    return unreached(`The host of the model’s server is not known (${code})`, cause)
  if (UNREACHED.test(code)) return unreached(`The model’s server is not reached (${code})`, cause)
  if (TLS.test(code))
    return new ModelError(
      `No safe connection to the model’s server (${code}): check http or https in OPENAI_BASE_URL, or name its certificate in NODE_EXTRA_CA_CERTS`,
      { isFree: true, cause },
    )
  return new ModelError(`The model could not be asked, or not to the end${code && ` (${code})`}`, {
    retryable: true,
    cause,
  })
}

function unreached(what: string, cause: unknown): ModelError {
  return new ModelError(`${what}: check OPENAI_BASE_URL, and that it is running`, {
    retryable: true,
    isFree: true,
    cause,
  })
}

function codeOf(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > DEPTH_MAX) return undefined
  const inner = [error.cause, ...(error instanceof AggregateError ? error.errors : [])]
  for (const one of inner) {
    const code = codeOf(one, depth + 1)
    if (code !== undefined) return code
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
