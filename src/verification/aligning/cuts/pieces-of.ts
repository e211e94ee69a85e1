// "won the prize[, the best-known one][, on Wednesday] for her novel": what is left out, cut at its commas.
import type { Word } from '../../words/word.ts'
import { type Cut, MARK } from './cuts-of.ts'

/** The cut itself where no mark stands within. */
export function piecesOf(cut: Cut): readonly Cut[] {
  const { text } = cut.sentence
  const pieces: [Word, ...Word[]][] = [[cut.words[0]]]
  for (const [i, word] of cut.words.slice(1).entries()) {
    if (MARK.test(text.slice(cut.words[i]?.end, word.start))) pieces.push([word])
    else pieces.at(-1)?.push(word)
  }
  const last = pieces.length - 1
  return pieces.map((words, i) => ({
    ...cut,
    words,
    isOpened: i > 0 || cut.isOpened,
    isClosed: i < last || cut.isClosed,
  }))
}
