// How many of the sentences that people chose are among those quoted.
import type { AnswerSentence } from '../../answering/reply.ts'

/** Letters and digits that a sentence has to share to be told apart from a heading. */
const LETTERS_MIN = 10

/** Sets write punctuation and quotation marks in their own ways, and split sentences elsewhere: a part counts. */
export function supportedSentences(support: readonly string[], posted: readonly AnswerSentence[]): number {
  const quoted = posted.map(({ text }) => letters(text)).filter(({ length }) => length >= LETTERS_MIN)
  return support.filter((sentence) => {
    const wanted = letters(sentence)
    return quoted.some((text) => text.includes(wanted) || wanted.includes(text))
  }).length
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
