// A way to make a true sentence false.

export interface Operator {
  readonly name: string
  /** Other sentences, none of which the given one says; none where it holds nothing to change. */
  readonly mutate: (sentence: string) => readonly string[]
}
