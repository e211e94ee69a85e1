// A table from words to numbers that is asked for words where they stand in a text: a million times in a large run.
import { eachWord } from './each-word.ts'

/** A power of two. */
const SLOTS = 2 ** 18

/** Half of the slots, so that a free one is near: the words of ten thousand texts, in some 20 megabytes. */
const WORDS_MAX = SLOTS / 2

/** Of a slot: the two hashes of its word, its number, and one that fills up a cache line. */
const WIDTH = 4

/**
 * Two words of one text that had both hashes in common, 64 bits, would be taken for one: among 130,000 words one chance
 * in two thousand million.
 */
export class WordMemory {
  readonly #slots = new Int32Array(SLOTS * WIDTH)
  readonly #read: (word: string) => number
  #held = 0

  /** `read` is asked once for each word, and gives it a number, which is not 0. */
  constructor(read: (word: string) => number) {
    this.#read = read
  }

  get isFull(): boolean {
    return this.#held >= WORDS_MAX
  }

  clear(): void {
    this.#slots.fill(0)
    this.#held = 0
  }

  /** The number of each word of the text, in order. */
  eachNumber(text: string, take: (number: number) => void): void {
    const slots = this.#slots
    eachWord(text, (start, end, hash, check) => {
      let at = (hash & (SLOTS - 1)) * WIDTH
      while (slots[at + 2] !== 0 && (slots[at] !== hash || slots[at + 1] !== check))
        at = (at + WIDTH) & (slots.length - 1)
      if (slots[at + 2] === 0) {
        slots[at] = hash
        slots[at + 1] = check
        slots[at + 2] = this.#read(text.slice(start, end))
        this.#held += 1
      }
      take(slots[at + 2] as number)
    })
  }
}
