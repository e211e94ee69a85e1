// The table behind the SQLite store and every statement that runs on it.
import type { DatabaseSync, StatementSync } from 'node:sqlite'

export type Statements = Readonly<
  Record<'get' | 'getMany' | 'set' | 'deleteMany' | 'clear' | 'forget' | 'page' | 'sweep', StatementSync>
>

/** Makes the table where it is absent; `expires` counts milliseconds since 1970 and is null for "never". */
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) STRICT;
  CREATE INDEX IF NOT EXISTS entries_by_expiry ON entries (expires) WHERE expires IS NOT NULL;
`

/** As in Keyv itself, an entry lives through the millisecond it expires in. */
const ALIVE = '(expires IS NULL OR expires >= ?)'

/** @throws the error of SQLite where the file is no database or may not be written. */
export function prepareStatements(database: DatabaseSync): Statements {
  database.exec(SCHEMA)
  return {
    get: database.prepare(`SELECT value FROM entries WHERE key = ? AND ${ALIVE}`),
    getMany: database.prepare(
      `SELECT key, value FROM entries WHERE key IN (SELECT value FROM json_each(?)) AND ${ALIVE}`,
    ),
    set: database.prepare(
      `INSERT INTO entries (key, value, expires) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
    ),
    deleteMany: database.prepare('DELETE FROM entries WHERE key IN (SELECT value FROM json_each(?))'),
    clear: database.prepare('DELETE FROM entries WHERE key >= ? AND key < ?'),
    forget: database.prepare(`DELETE FROM entries WHERE substr(key, instr(key, ':') + 1, length(?)) = ?`),
    page: database.prepare(
      `SELECT key, value FROM entries WHERE key > ? AND key < ? AND ${ALIVE} ORDER BY key LIMIT ?`,
    ),
    sweep: database.prepare('DELETE FROM entries WHERE expires < ?'),
  }
}
