// Values of one kind, kept apart by workspace, in the Keyv it is given.
import type { Keyv } from 'keyv'
import type { z } from 'zod'
import type { Logger } from '../logger.ts'

export interface WorkspaceStoreOptions<Value> {
  /** Of a namespace of its own. */
  readonly keyv: Keyv
  readonly schema: z.ZodType<Value>
  readonly logger: Logger
  /** Milliseconds that a value is kept after it was last written; for ever where absent. */
  readonly timeToLive?: number
}

/**
 * Nothing of one workspace is ever found from another: the workspace stands first in every key, so that all of one
 * lies together. Calls reject when the store does; a stored value that cannot be read counts as absent and is logged.
 */
export class WorkspaceStore<Value> {
  readonly #options: WorkspaceStoreOptions<Value>
  /** The newest change of each key that is under way: changes read before they write. */
  readonly #changes = new Map<string, Promise<unknown>>()

  constructor(options: WorkspaceStoreOptions<Value>) {
    this.#options = options
  }

  async get(workspace: string, key: string): Promise<Value | undefined> {
    const stored: unknown = await this.#options.keyv.get(`${workspace}/${key}`)
    return stored === undefined ? undefined : this.#read(`${workspace}/${key}`, stored)
  }

  async set(workspace: string, key: string, value: Value): Promise<void> {
    await this.#options.keyv.set(`${workspace}/${key}`, value, this.#options.timeToLive)
  }

  async delete(workspace: string, key: string): Promise<void> {
    await this.#options.keyv.delete(`${workspace}/${key}`)
  }

  /** Changes of one key follow one another within this process; of two processes the later one counts. */
  async change(workspace: string, key: string, next: (before: Value | undefined) => Value): Promise<Value> {
    const id = `${workspace}/${key}`
    const before = this.#changes.get(id) ?? Promise.resolve()
    const change = before
      .catch(() => undefined)
      .then(async () => {
        const value = next(await this.get(workspace, key))
        await this.set(workspace, key, value)
        return value
      })
    this.#changes.set(id, change)
    try {
      return await change
    } finally {
      if (this.#changes.get(id) === change) this.#changes.delete(id)
    }
  }

  /**
   * Writes what `next` makes of each value, and deletes one of which it leaves nothing; what comes back as it was is
   * not written. Gives the number of those that changed.
   */
  async rewrite(next: (value: Value) => Value | undefined): Promise<number> {
    let changed = 0
    for await (const [key, stored] of this.#options.keyv.iterator?.(undefined) ?? []) {
      const value = this.#read(String(key), stored)
      const rewritten = value === undefined ? undefined : next(value)
      if (rewritten === value) continue
      changed += 1
      if (rewritten === undefined) await this.#options.keyv.delete(String(key))
      else await this.#options.keyv.set(String(key), rewritten, this.#options.timeToLive)
    }
    return changed
  }

  /** Everything of every workspace, for whoever runs the bot; in the order of the store. */
  async *all(): AsyncGenerator<{ readonly workspace: string; readonly value: Value }, void> {
    for await (const [key, stored] of this.#options.keyv.iterator?.(undefined) ?? []) {
      const value = this.#read(String(key), stored)
      if (value !== undefined) yield { workspace: String(key).split('/')[0] ?? '', value }
    }
  }

  #read(key: string, stored: unknown): Value | undefined {
    const parsed = this.#options.schema.safeParse(stored)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    this.#options.logger.warn(
      { key, at: issue?.path.join('.'), fault: issue?.message },
      'A stored value cannot be read and counts as absent',
    )
    return undefined
  }
}
