// The Web API: one call after the other, checked as Slack checks it.
import { assistantMethods } from './assistant-methods.ts'
import { chatMethods } from './chat-methods.ts'
import { connectionMethods } from './connection-methods.ts'
import { conversationMethods } from './conversation-methods.ts'
import { createCallLimits } from './create-call-limits.ts'
import type { Rate } from './create-rate-limit.ts'
import type { ApiHost, ApiMethod, Arguments } from './define-method.ts'
import { reactionMethods } from './reaction-methods.ts'
import { type ApiRequest, readArguments } from './read-arguments.ts'
import { type ApiResult, refuse } from './refuse.ts'
import { sessionMethods } from './session-methods.ts'
import { streamMethods } from './stream-methods.ts'
import { userMethods } from './user-methods.ts'
import { viewMethods } from './view-methods.ts'

/** A call that was made, for tests to look at. */
export interface ApiCall {
  readonly method: string
  /** As the method understood them, without the token: blocks are a list, flags are booleans. */
  readonly arguments: Arguments
  /** Milliseconds since 1970. */
  readonly at: number
  /** Slack's error code, where the call was refused. */
  readonly error?: string
}

export interface WebApiOptions {
  readonly host: ApiHost
  readonly botToken: string
  readonly appToken?: string | undefined
  /** What the bot's token may do, unless a call says otherwise. */
  readonly scopes: readonly string[]
  /** In place of Slack's own, by method. */
  readonly rates?: Readonly<Record<string, Rate>> | undefined
  readonly onCall: (call: ApiCall) => void
}

export interface ApiAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: ApiResult
}

const METHODS = new Map<string, ApiMethod>(
  Object.entries({
    ...assistantMethods,
    ...chatMethods,
    ...connectionMethods,
    ...conversationMethods,
    ...reactionMethods,
    ...sessionMethods,
    ...streamMethods,
    ...userMethods,
    ...viewMethods,
  }),
)

/** Of an app-level token for Socket Mode. */
const APP_SCOPES = ['connections:write']

/**
 * A function that carries out a call; its errors are Slack's, in a body of status 200, or 429 over the rate. `granted`
 * is what the token of this call may do, where that is not what every call may.
 */
export function createWebApi({ host, botToken, appToken, scopes, rates = {}, onCall }: WebApiOptions) {
  const takeCall = createCallLimits({ methods: METHODS, rates, clock: host.clock })

  return function callMethod(
    name: string,
    request: ApiRequest,
    authorization: string | undefined,
    granted: readonly string[] = scopes,
  ): ApiAnswer {
    const read = readArguments(request)
    const { token: tokenArgument, ...given } = read ?? {}
    const token = authorization?.replace(/^Bearer /i, '') ?? tokenArgument
    const { understood, ...answer } = read
      ? decide(name, given, { token, granted })
      : { understood: given, status: 200, body: refuse('invalid_json') }
    const { ok, error } = answer.body
    onCall({ method: name, arguments: understood, at: host.clock(), ...(!ok && { error: String(error) }) })
    return answer
  }

  function decide(
    name: string,
    given: Arguments,
    { token, granted }: { readonly token: unknown; readonly granted: readonly string[] },
  ): ApiAnswer & { understood: Arguments } {
    const method = METHODS.get(name)
    if (!method) return { understood: given, status: 200, body: refuse('unknown_method') }
    const fault = checkToken(method, token)
    if (fault) return { understood: given, status: 200, body: refuse(fault) }
    const seconds = takeCall(name, given)
    if (seconds > 0) {
      const headers = { 'retry-after': String(seconds) }
      return { understood: given, status: 429, headers, body: refuse('ratelimited') }
    }
    const provided = method.token === 'app' ? APP_SCOPES : granted
    const needed = method.neededFor(given, host)
    const headers = { 'x-oauth-scopes': provided.join(','), 'x-accepted-oauth-scopes': needed.join(',') }
    const isMissing = needed.length > 0 && !needed.some((scope) => provided.includes(scope))
    const { understood, result } = isMissing
      ? { understood: given, result: missingScope(needed, provided) }
      : method.call(given, host)
    return { understood, status: 200, headers, body: result }
  }

  function checkToken(method: ApiMethod, token: unknown): string | undefined {
    if (method.token === 'none') return undefined
    if (token === undefined || token === '') return 'not_authed'
    const kind = token === botToken ? 'bot' : token === appToken ? 'app' : 'unknown'
    if (kind === 'unknown') return 'invalid_auth'
    return kind === method.token ? undefined : 'not_allowed_token_type'
  }
}

function missingScope(needed: readonly string[], provided: readonly string[]): ApiResult {
  return { ...refuse('missing_scope'), needed: needed.join(','), provided: provided.join(',') }
}
