// The answers of the Web API that say no.

/** The JSON body of an answer. */
export type ApiResult = ({ readonly ok: true } | { readonly ok: false; readonly error: string }) & {
  readonly [field: string]: unknown
}

/** Slack's answer to a call that it does not carry out. */
export function refuse(error: string, messages?: readonly string[]): ApiResult {
  if (!messages) return { ok: false, error }
  const marked = messages.map((message) => `[ERROR] ${message}`)
  return { ok: false, error, errors: messages, response_metadata: { messages: marked } }
}
