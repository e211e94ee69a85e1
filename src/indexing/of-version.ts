// Remembers what was computed from one version of a table, and computes it again for another.

/** Holds one value at a time. Callers that come while it is being computed share the one computation. */
export class OfVersion<Value> {
  #held: { readonly version: number; readonly value: Promise<Value> } | undefined

  /** Takes a value that is known without computing it. */
  hold(version: number, value: Value): void {
    this.#held = { version, value: Promise.resolve(value) }
  }

  /** A failed computation is not remembered. */
  at(version: number, compute: () => Promise<Value>): Promise<Value> {
    if (this.#held?.version !== version) {
      const value = compute()
      const held = { version, value }
      this.#held = held
      value.catch(() => {
        if (this.#held === held) this.#held = undefined
      })
    }
    return this.#held.value
  }
}
