// Puts work that belongs together in order, while everything else goes on side by side.

export class SerialQueue {
  /** The newest piece of work of each key; a key is here only while it has some. */
  readonly #last = new Map<string, Promise<void>>()

  /** Starts `work` once all earlier work of the same key has ended, however it ended. */
  run(key: string, work: () => Promise<void>): Promise<void> {
    const before = this.#last.get(key) ?? Promise.resolve()
    const result = before.then(work)
    const ended = result.catch(() => undefined)
    this.#last.set(key, ended)
    void ended.then(() => {
      if (this.#last.get(key) === ended) this.#last.delete(key)
    })
    return result
  }
}
