// A method of Slack's Web API: its arguments as a schema, and what it does.
import { z } from 'zod'
import type { AgentSessions } from '../agent-sessions.ts'
import { describeIssues } from '../content/describe-issues.ts'
import type { SocketMode } from '../delivery/socket-mode.ts'
import type { MessageStreams } from '../message-streams.ts'
import type { ThreadStatuses } from '../thread-statuses.ts'
import type { TriggerIds } from '../trigger-ids.ts'
import type { Views } from '../views.ts'
import type { Workspace } from '../workspace.ts'
import type { MethodLimit } from './rate-tiers.ts'
import { type ApiResult, refuse } from './refuse.ts'

/** What methods work on. */
export interface ApiHost {
  readonly workspace: Workspace
  readonly statuses: ThreadStatuses
  readonly streams: MessageStreams
  readonly sessions: AgentSessions
  readonly views: Views
  readonly triggers: TriggerIds
  readonly socketMode: SocketMode
  /** Where this Slack is reached: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** IANA name; in the place of each person's own, where it is given. */
  readonly timeZone?: string | undefined
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

export type Arguments = Readonly<Record<string, unknown>>

export interface ApiMethod {
  /** The kind of token that it asks for. */
  readonly token: 'bot' | 'app' | 'none'
  readonly limit: MethodLimit
  /** The scopes of which the token must have one, for these arguments; empty where none is needed. */
  neededFor(given: Arguments, host: ApiHost): readonly string[]
  /** Gives the arguments as they were understood, and the result. */
  call(given: Arguments, host: ApiHost): { readonly understood: Arguments; readonly result: ApiResult }
}

interface MethodDefinition<Shape extends z.ZodRawShape> {
  readonly token?: ApiMethod['token']
  readonly limit: MethodLimit
  /** As Slack's reference names them: any one of them will do. What depends on the arguments is a function of them. */
  readonly scopes: readonly string[] | ApiMethod['neededFor']
  readonly shape: Shape
  readonly run: (given: z.output<z.ZodObject<Shape>>, host: ApiHost) => ApiResult
}

/** A method that answers `invalid_arguments` by itself where they do not fit its shape; unknown ones pass, as at Slack. */
export function defineMethod<Shape extends z.ZodRawShape>(definition: MethodDefinition<Shape>): ApiMethod {
  const schema = z.object(definition.shape)
  const { token = 'bot', limit, scopes } = definition
  return {
    token,
    limit,
    neededFor: (given, host) => (typeof scopes === 'function' ? scopes(given, host) : scopes),
    call(given, host) {
      const parsed = schema.safeParse(given)
      if (parsed.success) {
        return { understood: { ...given, ...parsed.data }, result: definition.run(parsed.data, host) }
      }
      const messages = describeIssues(parsed.error, given)
      return { understood: given, result: refuse('invalid_arguments', messages) }
    },
  }
}
