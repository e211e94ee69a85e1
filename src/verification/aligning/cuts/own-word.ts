// Which word of the sentence rests on a word of the evidence.
import type { Word } from '../../words/word.ts'
import type { Layout } from '../lay-out.ts'

export function ownWord({ laid }: Layout, held: Word | undefined): Word | undefined {
  return held && laid.find(({ place }) => place?.atom.words.includes(held))?.atom.words[0]
}
