// What the form of a message depends on beside what it says.
import type { KnownBlock } from '@slack/types'
import type { Reply } from '../../answering/reply.ts'
import type { Strings } from './strings.ts'

export interface RenderOptions {
  /** IANA name, of the asker: the day of the as-of line is a day there. */
  readonly timeZone: string
  /** Of the asker's language. */
  readonly strings: Strings
  /** Gives what can be pressed under the part of the reply that is shown. */
  readonly controls?: ((shown: Reply) => readonly KnownBlock[]) | undefined
}
