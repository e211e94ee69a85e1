// What operators make of sentences.
import type { Operator } from './operator.ts'
import type { QuotedSentence } from './true-sentences.ts'

export interface Mutant extends QuotedSentence {
  readonly operator: string
}

/** All of them, in the order of the operators; each differs from its sentence and its quotes. */
export function mutantsOf(
  operators: readonly Operator[],
  sentences: readonly QuotedSentence[],
): readonly Mutant[] {
  return operators.flatMap(({ name, mutate }) =>
    sentences.flatMap((one) =>
      [...new Set(mutate(one.sentence))]
        .filter((sentence) => !one.quotes.includes(sentence))
        .map((sentence) => ({ ...one, operator: name, sentence })),
    ),
  )
}
