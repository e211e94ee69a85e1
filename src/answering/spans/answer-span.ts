// Words of a sentence that may be the answer.
import type { Span } from '../../news/passage.ts'

/** Offsets count in the sentence's text. */
export interface AnswerSpan extends Span {
  /** The form in which two spans are compared: equal where they say the same. */
  readonly value: string
  /** What a figure counts, `money` or `people`; only figures of one measure can be compared. Absent for other spans. */
  readonly measure?: string
  /** The word behind a figure, lower case. */
  readonly unit?: string
  /** A name that the sentence holds, but does not tell as the answer: it is never set bold, nor compared. */
  readonly isAside?: true
  /** The sentence itself says that it is what is asked: who did it, the noun that is asked for beside the name. */
  readonly isTold?: true
}
