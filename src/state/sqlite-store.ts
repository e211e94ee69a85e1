// Where Keyv keeps its entries: one SQLite file, through the module that Node brings along.
import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KeyvStoreAdapter } from 'keyv'
import { sqliteLeases } from './sqlite-leases.ts'
import { prepareStatements, type Statements } from './sqlite-statements.ts'
import type { Leases } from './state.ts'

/** How long another process may hold the file before a call gives up: far above any write of ours. */
const BUSY_TIMEOUT_MS = 5_000

/** Expired entries are invisible at once; the space they take is freed at this pace. */
const SWEEP_INTERVAL_MS = 10 * 60_000

/** Entries read at a time while iterating, so that a large namespace never sits in memory whole. */
const PAGE_SIZE = 100

export interface SqliteStoreOptions {
  /** A path, made with its folders where absent, or `:memory:`. */
  readonly file: string
  readonly clock?: () => number
}

interface Entry {
  readonly key: string
  readonly value: string
  /** Milliseconds to live; without it the entry stays. */
  readonly ttl?: number
}

/**
 * A Keyv storage adapter. Keys come with their namespace in front (`namespace:key`), as Keyv sends them.
 * `clear` empties the namespace of the Keyv that holds the store, so give every Keyv its own store;
 * any number of stores, also of several processes, may share one file.
 */
export class SqliteStore extends EventEmitter implements KeyvStoreAdapter {
  /** Keyv iterates only over stores whose dialect it knows. */
  readonly opts: Record<string, unknown>
  namespace?: string
  readonly #database: DatabaseSync
  readonly #statements: Statements
  readonly #clock: () => number
  #sweptAt = Number.NEGATIVE_INFINITY

  constructor({ file, clock = Date.now }: SqliteStoreOptions) {
    super()
    this.opts = { dialect: 'sqlite', url: file }
    this.#clock = clock
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    this.#database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
    try {
      this.#statements = prepareStatements(this.#database)
      this.#sweep()
    } catch (error) {
      this.#database.close()
      throw error
    }
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    return this.#statements.get.get(key, this.#clock())?.value as Value | undefined
  }

  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    const rows = this.#statements.getMany.all(JSON.stringify(keys), this.#clock())
    const values = new Map(rows.map(({ key, value }) => [key, value as Value]))
    return keys.map((key) => values.get(key))
  }

  async set(key: string, value: string, ttl?: number): Promise<boolean> {
    this.#write(ttl === undefined ? { key, value } : { key, value, ttl })
    this.#sweep()
    return true
  }

  async setMany(entries: Entry[]): Promise<void> {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const entry of entries) this.#write(entry)
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
    this.#sweep()
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key])
  }

  /** True where at least one of the keys was there. */
  async deleteMany(keys: string[]): Promise<boolean> {
    return this.#statements.deleteMany.run(JSON.stringify(keys)).changes > 0
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined)
  }

  async clear(): Promise<void> {
    const { start, end } = keyRange(this.namespace)
    this.#statements.clear.run(start, end)
  }

  /** Yields `[key, value]` in the order of the keys, which keep their namespace; Keyv takes it off. */
  async *iterator<Value>(namespace?: string): AsyncGenerator<[string, Value], void> {
    const { start, end } = keyRange(namespace)
    for (let after = start; ; ) {
      const rows = this.#statements.page.all(after, end, this.#clock(), PAGE_SIZE)
      for (const { key, value } of rows) yield [String(key), value as Value]
      const last = rows.at(-1)
      if (last === undefined) return
      after = String(last.key)
    }
  }

  /** Over the same file; `namespace` is theirs alone. */
  leases(namespace: string): Leases {
    return sqliteLeases({ database: this.#database, namespace, clock: this.#clock })
  }

  /** Deletes what has this beginning after the namespace, whichever that is. */
  forget(beginning: string): void {
    this.#statements.forget.run(beginning, beginning)
  }

  /** Writes the file anew without the pages of deleted entries, and empties the log beside it. */
  scrub(): void {
    this.#database.exec('VACUUM')
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  async disconnect(): Promise<void> {
    if (this.#database.isOpen) this.#database.close()
  }

  #write({ key, value, ttl }: Entry): void {
    this.#statements.set.run(key, value, ttl === undefined ? null : this.#clock() + ttl)
  }

  #sweep(): void {
    const now = this.#clock()
    if (now - this.#sweptAt < SWEEP_INTERVAL_MS) return
    this.#statements.sweep.run(now)
    this.#sweptAt = now
  }
}

/** The keys of a namespace lie between `name:` and `name;`, the character after the colon. */
function keyRange(namespace: string | undefined): { readonly start: string; readonly end: string } {
  return namespace ? { start: `${namespace}:`, end: `${namespace};` } : { start: '', end: '\u{10FFFF}' }
}
