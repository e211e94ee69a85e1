// What the form of a message depends on beside what it says.
import type { KnownBlock } from '@slack/types'
import type { Reply } from '../../answering/reply.ts'
import type { Strings } from './strings.ts'

export interface RenderOptions {
  /** IANA name, of the asker: the day of the as-of line is a day there. */
  readonly timeZone: string
  /** Of the asker's language. */
  readonly strings: Strings
  /** In how many messages an answer may go; one where absent. */
  readonly maxMessages?: number | undefined
  /** Whether sources are cited by Slack's own `citation` elements, in the place of links. */
  readonly nativeCitations?: boolean | undefined
  /** Gives what can be pressed under the part of the reply that is shown. */
  readonly controls?: ((shown: Reply) => readonly KnownBlock[]) | undefined
}
