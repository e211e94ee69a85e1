// Whether a reader must be told how a question was understood.

import { tokenize } from '../words/tokenize.ts'
import { stripOpening } from './strip-opening.ts'

/** True where words were added or exchanged; thanks and an "and" left out in front do not count. */
export function isRewritten(asked: string, standaloneQuestion: string): boolean {
  const words = (text: string) =>
    tokenize(text)
      .map(({ word }) => word)
      .join(' ')
  const written = words(standaloneQuestion)
  return written !== words(asked) && written !== words(stripOpening(asked).text)
}
