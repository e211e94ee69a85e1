// Which articles bear a key, of those that are held and of a batch that is placed: each article joins as it is placed.

export class Bearers {
  readonly #articleIds = new Map<number, string[]>()

  /** Those that are held; what is in the batch itself is placed anew. */
  constructor(held: ReadonlyMap<number, ReadonlySet<string>>, inBatch: ReadonlySet<string>) {
    for (const [key, ids] of held) {
      const others = Array.from(ids).filter((id) => !inBatch.has(id))
      if (others.length > 0) this.#articleIds.set(key, others)
    }
  }

  /** Each article once. */
  of(key: number): readonly string[] {
    return this.#articleIds.get(key) ?? NONE
  }

  /** All keys of an article in turn. */
  add(key: number, articleId: string): void {
    const ids = this.#articleIds.get(key)
    if (!ids) this.#articleIds.set(key, [articleId])
    else if (ids.at(-1) !== articleId) ids.push(articleId)
  }
}

const NONE: readonly string[] = []
