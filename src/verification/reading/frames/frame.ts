// Who does what to whom, at one verb.
import type { Word } from '../../words/word.ts'

export interface Frame {
  readonly verb: Word
  readonly isPassive: boolean
  /** Nouns and names for who does it. */
  readonly doers: readonly Word[]
  /** For whom or what it is done to. */
  readonly targets: readonly Word[]
  /** In a phrase of the doer: "shares in Norvik". */
  readonly attached: readonly Word[]
  /** Behind a preposition after the verb: "to Norvik", "in Leeds". */
  readonly others: readonly Word[]
}
