// A word of a sentence as the check sees it: what it is, and which part of the sentence it stands in.
import type { Token } from '../../retrieval/words/tokenize.ts'

/** Universal Dependencies' parts of speech, as far as the check tells them apart. */
export type PartOfSpeech =
  | 'verb'
  | 'auxiliary'
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'other'

/** A word with its place in the grammar. Offsets count in the text that was read. */
export interface Word extends Token {
  /** Its dictionary form: `buy` for `bought`. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Position among the words of its text, from 0. */
  readonly index: number
  /** The part of the sentence, between commas, conjunctions and the like, from 0; see `splitClauses`. */
  readonly clause: number
  /** The sentence of the text, from 0. */
  readonly sentence: number
  /** Whether it stands between quotation marks. */
  readonly isQuoted: boolean
  /** Whether it carries meaning of its own, and is no word of grammar alone. */
  readonly isContent: boolean
}
