// Keeps the weightiest of many terms, without a list of all of them.

export interface StoryTerm {
  /** Stemmed. */
  readonly stem: string
  /** Rarity in everyday English, up to 1; more in the headline, and where it is repeated. */
  readonly weight: number
}

/** Of equal weight, the stems that stand first in the alphabet. */
export class BestTerms {
  readonly #max: number
  readonly #best: StoryTerm[] = []

  constructor(max: number) {
    this.#max = max
  }

  /** Each stem once. */
  add(stem: string, weight: number): void {
    const best = this.#best
    let at = best.length
    while (at > 0 && isBefore(stem, weight, best[at - 1] as StoryTerm)) at -= 1
    if (at === this.#max) return
    if (best.length === this.#max) best.pop()
    best.splice(at, 0, { stem, weight })
  }

  /** The weightiest first. */
  get terms(): readonly StoryTerm[] {
    return this.#best
  }
}

function isBefore(stem: string, weight: number, other: StoryTerm): boolean {
  return weight > other.weight || (weight === other.weight && stem < other.stem)
}
