// Which of several workspaces a request is about.
import type { IncomingMessage } from 'node:http'

export interface TeamOfRequestOptions {
  /** The workspace of each bot token. */
  readonly tokens: ReadonlyMap<string, string>
}

/**
 * The id of the workspace that the page names (`?team=T…`), that a response URL lies in, or that the token of a call
 * belongs to; undefined where the request names none.
 */
export function teamOfRequest(
  request: IncomingMessage,
  { tokens }: TeamOfRequestOptions,
): string | undefined {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const responseUrl = /^\/(?:commands|actions)\/(\w+)\//.exec(path)
  if (responseUrl) return responseUrl[1]
  if (!path.startsWith('/api/')) return new URLSearchParams(query).get('team') ?? undefined
  return tokens.get(request.headers.authorization?.replace(/^Bearer /i, '') ?? '')
}
