// Groups that turn out to be one, while a batch is placed: of their names one is left.

/** Of names that were merged the first in order of the alphabet stays, whichever came first. */
export class MergedNames {
  readonly #next = new Map<string, string>()

  /** The name by which the group goes now. */
  nameOf(name: string): string {
    const next = this.#next.get(name)
    return next === undefined ? name : this.nameOf(next)
  }

  merge(names: readonly string[]): void {
    const [first = '', ...others] = [...new Set(names.map((name) => this.nameOf(name)))].sort()
    for (const other of others) this.#next.set(other, first)
  }

  /** Every name that is gone, with the one in its place. */
  renamed(): ReadonlyMap<string, string> {
    return new Map([...this.#next.keys()].map((name) => [name, this.nameOf(name)]))
  }
}
