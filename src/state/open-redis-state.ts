// State in Redis: for any number of processes on any number of machines.
import KeyvRedis, { createClient, type RedisClientType } from '@keyv/redis'
import { Keyv } from 'keyv'
import { InputError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import { redisLeases } from './redis-leases.ts'
import type { State } from './state.ts'

/** A server that is there answers at once; the start must not hang on one that is not. */
const CONNECT_TIMEOUT_MS = 5_000

/** Between attempts to get a lost connection back. */
const RECONNECT_MS = 500

/** How many keys Redis looks at in one step while it goes through all of them. */
const SCAN_COUNT = 1_000

export interface OpenRedisStateOptions {
  /** `redis://…` or, with TLS, `rediss://…`. */
  readonly uri: string
  readonly logger?: Logger | undefined
}

/**
 * Resolves once the server has answered. While its connection is lost, every call rejects at once and the client
 * goes on trying. @throws InputError where there is no such server or it refuses; no part of the URI is shown, as
 * it may hold a password.
 */
export async function openRedisState({ uri, logger }: OpenRedisStateOptions): Promise<State> {
  const client = connectionTo(uri)
  let isOpen = false
  // Each Keyv over it listens for errors, and there are more than ten namespaces.
  client.setMaxListeners(0)
  client.on('error', (error: Error) => {
    if (isOpen) logger?.warn({ fault: error.message }, 'The connection to Redis is disturbed')
  })
  try {
    await client.connect()
    await client.ping()
  } catch (cause) {
    if (client.isOpen) client.destroy()
    throw unreachable(cause)
  }
  isOpen = true
  const keyvs = new Map<string, Keyv>()
  return {
    keyv(namespace) {
      const opened = keyvs.get(namespace) ?? openKeyv(client, namespace)
      keyvs.set(namespace, opened)
      return opened
    },
    leases: (namespace) => redisLeases({ client, namespace }),
    forget: (workspace) => forget(client, workspace),
    // What Redis deletes is gone from memory; its own snapshots follow its configuration.
    scrub: async () => {},
    async close() {
      isOpen = false
      if (client.isOpen) await client.close()
    },
  }
  function connectionTo(url: string): RedisClientType {
    try {
      return createClient({
        url,
        // Commands that wait for a connection would hold back acknowledgements for as long.
        disableOfflineQueue: true,
        socket: {
          connectTimeout: CONNECT_TIMEOUT_MS,
          reconnectStrategy: (_, cause) => (isOpen ? RECONNECT_MS : cause),
        },
      }) as RedisClientType
    } catch (cause) {
      throw unreachable(cause)
    }
  }
}

function unreachable(cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer'
  return new InputError(
    `The state in Redis cannot be opened (${code}): check NEWSDESK_STATE, and that the server runs.`,
    { cause },
  )
}

function openKeyv(client: RedisClientType, namespace: string): Keyv {
  const store = new KeyvRedis(client, { namespace, throwOnErrors: true, throwOnConnectError: true })
  return new Keyv({ store, namespace, throwOnErrors: true, useKeyPrefix: false })
}

async function forget(client: RedisClientType, workspace: string): Promise<void> {
  if (!/^[A-Z0-9]+$/.test(workspace)) throw new TypeError('Ids of Slack are letters and digits')
  for await (const keys of client.scanIterator({ MATCH: `*::${workspace}/*`, COUNT: SCAN_COUNT }))
    if (keys.length > 0) await client.unlink(keys)
}
