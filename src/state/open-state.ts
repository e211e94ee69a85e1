// What the bot must remember across restarts, wherever the URI says.
import { InputError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { openRedisState } from './open-redis-state.ts'
import { openSqliteState } from './open-sqlite-state.ts'
import type { State } from './state.ts'

export interface OpenStateOptions {
  /** Milliseconds since 1970; Redis goes by its own. */
  readonly clock?: () => number
  readonly logger?: Logger
}

type OpenState = (uri: string, options: OpenStateOptions) => State | Promise<State>

const openRedis: OpenState = (uri, { logger }) => openRedisState({ uri, logger })

/** How each scheme opens its state. */
const openers: Readonly<Record<string, OpenState>> = {
  memory: (_uri, { clock }) => openSqliteState({ file: ':memory:', clock }),
  sqlite: (uri, { clock }) => openSqliteState({ file: uri.replace(/^sqlite:(\/\/)?/i, ''), clock }),
  redis: openRedis,
  rediss: openRedis,
}

/**
 * @param uri A path of an SQLite file, `sqlite:PATH`, `redis://…`, `rediss://…`, or `memory:` for a state that ends
 *   with the process.
 * @throws InputError where the state cannot be opened or the scheme is not supported; it shows no part of such a URI
 *   but its scheme, as the rest may hold a password.
 */
export async function openState(uri: string, options: OpenStateOptions = {}): Promise<State> {
  const scheme = schemeOf(uri)
  const open = openers[scheme]
  if (open) return open(scheme === 'sqlite' && !/^sqlite:/i.test(uri) ? `sqlite:${uri}` : uri, options)
  const supported = 'give the path of an SQLite file, sqlite:PATH, redis://HOST:PORT or memory:'
  throw new InputError(`State at ${scheme}: is not supported: ${supported}.`)
}

/** A scheme has two letters or more, so that a drive letter starts a path. */
function schemeOf(uri: string): string {
  return (/^([a-z][a-z0-9+.-]+):/i.exec(uri)?.[1] ?? 'sqlite').toLowerCase()
}
