// State in one SQLite file, or in memory: for the processes of one machine.
import { Keyv } from 'keyv'
import { InputError } from '../errors.ts'
import { SqliteStore } from './sqlite-store.ts'
import type { Leases, State } from './state.ts'

export interface OpenSqliteStateOptions {
  /** A path, or `:memory:`. */
  readonly file: string
  /** Milliseconds since 1970. */
  readonly clock?: (() => number) | undefined
}

/** @throws InputError where the file cannot be opened. */
export function openSqliteState({ file, clock = Date.now }: OpenSqliteStateOptions): State {
  const stores = new Map<string, SqliteStore>()
  const keyvs = new Map<string, Keyv>()
  const leases = new Map<string, Leases>()
  const storeOf = (namespace: string) =>
    remember(stores, namespace, () => openStore(() => new SqliteStore({ file, clock }), file))
  // A file that cannot be used must end the start, not the first question.
  storeOf('conversations')
  return {
    keyv: (namespace) =>
      remember(keyvs, namespace, () => {
        return new Keyv({ store: storeOf(namespace), namespace, throwOnErrors: true })
      }),
    leases: (namespace) => remember(leases, namespace, () => storeOf(namespace).leases(namespace)),
    async forget(workspace) {
      for (const store of stores.values()) store.forget(`${workspace}/`)
    },
    scrub: async () => storeOf('conversations').scrub(),
    async close() {
      await Promise.all([...stores.values()].map((store) => store.disconnect()))
    },
  }
}

function remember<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

function openStore(open: () => SqliteStore, file: string): SqliteStore {
  try {
    return open()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(
      `The state in ${file} cannot be opened (${reason}): give another file, or move this one away.`,
      { cause },
    )
  }
}
