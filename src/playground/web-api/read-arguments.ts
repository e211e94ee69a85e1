// The arguments of a Web API call, from its body and its query.
import type { Arguments } from './define-method.ts'

export interface ApiRequest {
  readonly query: URLSearchParams
  readonly body: string
  readonly contentType: string
}

/** Undefined where a JSON body is none. Values of forms are text, as they came. */
export function readArguments({ query, body, contentType }: ApiRequest): Arguments | undefined {
  const inQuery = Object.fromEntries(query)
  if (!contentType.startsWith('application/json')) {
    return { ...inQuery, ...Object.fromEntries(new URLSearchParams(body)) }
  }
  try {
    const inBody: unknown = JSON.parse(body)
    return typeof inBody === 'object' && inBody !== null ? { ...inQuery, ...inBody } : undefined
  } catch {
    return undefined
  }
}
