// Lets one process at a time write to an index that lies in a folder.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { IndexBusyError, InputError } from '../errors.ts'
import { isStorageFull } from './is-storage-full.ts'

export interface WriterLockOptions {
  /** Of the index. Only a folder is locked; what protects object storage and clusters is in DESIGN.md. */
  readonly uri: string
  /** Milliseconds to wait for another writer before giving up. */
  readonly wait?: number
  readonly clock?: () => number
}

/** Milliseconds between two tries. */
const TRY_EVERY = 200

/** SQLite's result code where another connection holds the lock. */
const SQLITE_BUSY = 5

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() })

/**
 * The lock is one of the operating system, taken through SQLite: it ends with the process that holds it, however that
 * ends. A lock file with a heartbeat (proper-lockfile) would keep out the run after a crash until it counts as stale.
 */
export class WriterLock {
  readonly #options: WriterLockOptions
  #holds = 0
  #taken: Promise<DatabaseSync | undefined> | undefined
  #database: DatabaseSync | undefined

  constructor(options: WriterLockOptions) {
    this.#options = options
  }

  /**
   * Keeps others from writing until it is disposed; within one lock, holds may overlap.
   * @throws IndexBusyError that names who writes, InputError where the folder cannot be written.
   */
  async hold(): Promise<Disposable> {
    this.#holds += 1
    try {
      this.#taken ??= take(this.#options)
      this.#database = await this.#taken
    } catch (error) {
      this.#holds -= 1
      this.#taken = undefined
      throw error
    }
    let isHeld = true
    return {
      [Symbol.dispose]: () => {
        if (isHeld) this.#letGo()
        isHeld = false
      },
    }
  }

  #letGo(): void {
    this.#holds -= 1
    if (this.#holds > 0) return
    this.#taken = undefined
    this.#database?.close()
  }
}

async function take({ uri, wait = 0, clock = () => Date.now() }: WriterLockOptions) {
  if (uri.includes('://')) return undefined
  const database = openFile(uri)
  const holder = join(uri, 'writer.json')
  for (const until = clock() + wait; !begin(database); ) {
    if (clock() < until) await delay(TRY_EVERY)
    else {
      database.close()
      throw busy(uri, holder)
    }
  }
  const since = new Date(clock()).toISOString()
  noteHolder(holder, since)
  return database
}

/** Only for whoever meets the lock: on a full disk the lock holds all the same, and what is written next tells of it. */
function noteHolder(file: string, since: string): void {
  try {
    writeFileSync(file, `${JSON.stringify({ pid: process.pid, host: hostname(), since })}\n`)
  } catch (error) {
    if (!isStorageFull(error)) throw error
  }
}

function openFile(uri: string): DatabaseSync {
  try {
    // Absolute: in a working directory that was deleted, Node tries a relative path for ever.
    mkdirSync(resolve(uri), { recursive: true })
    return new DatabaseSync(join(uri, 'writer.lock'))
  } catch (cause) {
    throw new InputError(`The index ${uri} cannot be written: check its permissions and the disk`, { cause })
  }
}

function begin(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return false
    throw error
  }
}

function busy(uri: string, file: string): IndexBusyError {
  const holder = holderSchema.safeParse(readJson(file)).data
  const who = holder
    ? `process ${holder.pid} on ${holder.host}, since ${holder.since.slice(0, 19).replace('T', ' ')} UTC`
    : 'another process'
  return new IndexBusyError(`The index ${uri} is being written by ${who}: try again when that is done`)
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
