// The text of a passage that is meant for readers, which alone a model is shown.
import type { Passage } from '../news/passage.ts'
import { withheldIn } from './withheld-in.ts'

/** Without what is withheld; empty where nothing else is left. */
export function textForReaders(passage: Passage): string {
  let kept = ''
  let at = passage.start
  for (const { start, end } of withheldIn(passage).toSorted((a, b) => a.start - b.start)) {
    if (start > at) kept += passage.text.slice(at - passage.start, start - passage.start)
    at = Math.max(at, end)
  }
  return `${kept}${passage.text.slice(at - passage.start)}`.replace(/\n{3,}/g, '\n\n').trim()
}
