// A sentence as it is shown: the article's words, the exact answer among them, our brackets between them.
import type { AnswerSentence, Insertion } from '../reply.ts'

export interface SentencePiece {
  readonly text: string
  /** The exact answer, to be set bold. */
  readonly isAnswer: boolean
  /** Ours, not the article's. */
  readonly isInsertion: boolean
}

/** In reading order; without the insertions they join to the sentence's text. None is empty. */
export function sentencePieces({
  text,
  emphasis = [],
  insertions = [],
}: Pick<AnswerSentence, 'text' | 'emphasis' | 'insertions'>): readonly SentencePiece[] {
  const cuts = new Set([0, text.length, ...emphasis.flatMap(({ start, end }) => [start, end])])
  for (const { at } of insertions) cuts.add(at)
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return places.flatMap((start, i) => {
    const end = places[i + 1] ?? start
    const isAnswer = emphasis.some((span) => span.start <= start && end <= span.end)
    const quoted = end > start ? [{ text: text.slice(start, end), isAnswer, isInsertion: false }] : []
    return [...insertedAt(start, insertions), ...quoted]
  })
}

function insertedAt(place: number, insertions: readonly Insertion[]): readonly SentencePiece[] {
  return insertions
    .filter(({ at, text }) => at === place && text !== '')
    .map(({ text }) => ({ text, isAnswer: false, isInsertion: true }))
}
