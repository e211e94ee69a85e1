// What the person has sent from this browser, to be had again with the arrow keys.

const LENGTH = 50

interface TypedHistoryOptions {
  /** Whose it is: what was typed in one workspace, or as one person, is not offered in another. */
  readonly owner?: () => string
  /** Where it outlives the page. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'>
}

/** One step back or forth at a time; whatever is sent ends the walk. */
export class TypedHistory {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>
  readonly #owner: () => string
  #back = 0

  constructor({ storage = localStorage, owner = () => '' }: TypedHistoryOptions = {}) {
    this.#storage = storage
    this.#owner = owner
  }

  /** True in the middle of a walk. */
  get isWalking(): boolean {
    return this.#back > 0
  }

  add(text: string): void {
    const texts = [...this.#read().filter((other) => other !== text), text].slice(-LENGTH)
    this.#storage.setItem(this.#key, JSON.stringify(texts))
    this.#back = 0
  }

  /** The text before; undefined at the oldest. */
  older(): string | undefined {
    const text = this.#read().at(-this.#back - 1)
    if (text !== undefined) this.#back += 1
    return text
  }

  /** The text after; empty behind the newest, undefined outside a walk. */
  newer(): string | undefined {
    if (this.#back === 0) return undefined
    this.#back -= 1
    return this.#back === 0 ? '' : this.#read().at(-this.#back)
  }

  end(): void {
    this.#back = 0
  }

  get #key(): string {
    return `newsdesk-typed ${this.#owner()}`
  }

  #read(): readonly string[] {
    try {
      const texts: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? '[]')
      return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : []
    } catch {
      return []
    }
  }
}
