// What the bot must remember across restarts: one Keyv per namespace, wherever the URI says.
import { Keyv, type KeyvStoreAdapter } from 'keyv'
import { InputError } from '../errors.ts'
import { SqliteStore } from './sqlite-store.ts'

export interface State {
  /**
   * The same Keyv for the same namespace, a name without a colon. Its calls reject when the store fails.
   * @throws InputError where the store cannot be opened.
   */
  keyv(namespace: string): Keyv
  /** Ends every connection; nothing may be asked of the Keyvs afterwards. */
  close(): Promise<void>
}

/** Makes the store of one namespace. */
type OpenStore = (location: string, options: OpenStateOptions) => KeyvStoreAdapter

export interface OpenStateOptions {
  readonly clock?: () => number
}

/** How each scheme opens its stores; the place where one for replicas joins in. */
const openers: Readonly<Record<string, OpenStore>> = {
  memory: (_location, options) => new SqliteStore({ file: ':memory:', ...options }),
  sqlite: (location, options) => new SqliteStore({ file: location.replace(/^\/\//, ''), ...options }),
}

/**
 * @param uri A path of an SQLite file, `sqlite:PATH`, or `memory:` for a state that ends with the process.
 * @throws InputError where the scheme is not supported; it shows no part of such a URI but its scheme, as
 *   the rest may hold a password.
 */
export function openState(uri: string, options: OpenStateOptions = {}): State {
  const { scheme, location } = splitUri(uri)
  const open = openers[scheme]
  if (!open) {
    const supported = 'give the path of an SQLite file, sqlite:PATH or memory:'
    throw new InputError(`State at ${scheme}: is not supported: ${supported}.`)
  }
  const keyvs = new Map<string, Keyv>()
  return {
    keyv(namespace) {
      const opened = keyvs.get(namespace) ?? openKeyv(namespace, () => open(location, options), location)
      keyvs.set(namespace, opened)
      return opened
    },
    async close() {
      await Promise.all([...keyvs.values()].map((opened) => opened.disconnect()))
    },
  }
}

/** A scheme has two letters or more, so that a drive letter starts a path. */
function splitUri(uri: string): { readonly scheme: string; readonly location: string } {
  const [, scheme, location] = /^([a-z][a-z0-9+.-]+):(.*)$/is.exec(uri) ?? []
  if (scheme === undefined || location === undefined) return { scheme: 'sqlite', location: uri }
  return { scheme: scheme.toLowerCase(), location }
}

function openKeyv(namespace: string, open: () => KeyvStoreAdapter, location: string): Keyv {
  try {
    return new Keyv({ store: open(), namespace, throwOnErrors: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(
      `The state in ${location} cannot be opened (${reason}): give another file, or move this one away.`,
      { cause },
    )
  }
}
