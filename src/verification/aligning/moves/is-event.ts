// A verb that tells what happened, not one of somebody's quoted words.
import type { Word } from '../../words/word.ts'

export function isEvent({ pos, isContent, isQuoted }: Word): boolean {
  return pos === 'verb' && isContent && !isQuoted
}
