// What everything that happens in a thread works with.
import type { Memory } from '../../conversation/memory.ts'
import type { Logger } from '../../logger.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { GiveAnswer } from './give-answer.ts'
import type { Runs } from './runs.ts'

/**
 * What the bot does where people of other companies read along: `answer` as anywhere, show the answer to the asker
 * alone (`private`), or `refuse`.
 */
export type SharedChannelPolicy = 'answer' | 'private' | 'refuse'

export interface ThreadDesk {
  readonly giveAnswer: GiveAnswer
  readonly readAsker: ReadAsker
  readonly memory: Memory
  readonly runs: Runs
  /** Takes one start of a stream of the workspace's budget. */
  readonly takeStream: (workspace: string) => boolean
  /** Milliseconds of work after which people may watch it. */
  readonly streamAfter: number
  readonly sharedChannels: SharedChannelPolicy
  /** Whether there is somebody to ask for help. */
  readonly canAskPerson: boolean
  readonly logger: Logger
}
