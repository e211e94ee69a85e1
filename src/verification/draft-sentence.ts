// What an author of answers hands to verification: sentences with the quotes that are to support them.
import type { Quote } from '../news/citation.ts'

export interface DraftSentence {
  readonly text: string
  readonly quotes: readonly Quote[]
}
