// Leases in the table of the SQLite store: each call is one statement, which SQLite carries out whole or not at all.
import type { DatabaseSync } from 'node:sqlite'
import type { Leases } from './state.ts'

export interface SqliteLeasesOptions {
  readonly database: DatabaseSync
  readonly namespace: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** The table must be there: the store makes it. */
export function sqliteLeases({ database, namespace, clock }: SqliteLeasesOptions): Leases {
  // As everywhere in this table, an entry lives through the millisecond it expires in.
  const take = database.prepare(
    `INSERT INTO entries (key, value, expires) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires
     WHERE entries.expires < ?`,
  )
  const renew = database.prepare(
    'UPDATE entries SET expires = ? WHERE key = ? AND value = ? AND expires >= ?',
  )
  const release = database.prepare('DELETE FROM entries WHERE key = ? AND value = ?')
  const full = (key: string) => `${namespace}:${key}`
  return {
    async take(key, { owner, ttl }) {
      const now = clock()
      return take.run(full(key), owner, now + ttl, now).changes === 1
    },
    async renew(key, { owner, ttl }) {
      const now = clock()
      return renew.run(now + ttl, full(key), owner, now).changes === 1
    },
    async release(key, owner) {
      release.run(full(key), owner)
    },
  }
}
