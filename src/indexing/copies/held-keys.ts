// Which articles bear a key, in memory: what a run has written itself it need not look up in the table.

/** Room at first, in keys; doubled as needed. */
const ROOM = 1 << 12

/** Knuth's multiplicative hashing: the golden ratio in 32 bits. */
const GOLDEN = 0x9e37_79b1

const NONE = -1

/** Chains of keys in typed arrays: 16 to 32 bytes a key, where a map of sets takes two hundred. */
export class HeldKeys {
  #count = 0
  #keys = new Int32Array(ROOM)
  /** Of each key, the place of its article. */
  #bearers = new Int32Array(ROOM)
  /** Of each key, the one before it in its chain. */
  #next = new Int32Array(ROOM)
  /** The last key of each chain. */
  #heads = new Int32Array(ROOM).fill(NONE)
  readonly #articleIds: string[] = []

  get size(): number {
    return this.#count
  }

  add(articleId: string, keys: readonly number[]): void {
    const bearer = this.#articleIds.push(articleId) - 1
    for (const key of keys) {
      if (this.#count === this.#keys.length) this.#grow()
      this.#keys[this.#count] = key
      this.#bearers[this.#count] = bearer
      this.#link(this.#count)
      this.#count += 1
    }
  }

  /** Calls back with each article that bears the key, in no order; one that was added twice comes twice. */
  eachBearer(key: number, take: (articleId: string) => void): void {
    for (let at = this.#heads[this.#chainOf(key)] as number; at !== NONE; at = this.#next[at] as number)
      if (this.#keys[at] === key) take(this.#articleIds[this.#bearers[at] as number] as string)
  }

  #chainOf(key: number): number {
    return Math.imul(key, GOLDEN) >>> (Math.clz32(this.#heads.length) + 1)
  }

  #link(at: number): void {
    const chain = this.#chainOf(this.#keys[at] as number)
    this.#next[at] = this.#heads[chain] as number
    this.#heads[chain] = at
  }

  #grow(): void {
    const room = this.#keys.length * 2
    this.#keys = enlarged(this.#keys, room)
    this.#bearers = enlarged(this.#bearers, room)
    this.#next = new Int32Array(room)
    this.#heads = new Int32Array(room).fill(NONE)
    for (let at = 0; at < this.#count; at += 1) this.#link(at)
  }
}

function enlarged(values: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room)
  wider.set(values)
  return wider
}
