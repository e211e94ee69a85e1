// Where an answer goes: a thread, or one person alone.
import type { AnswerProgress } from '../../answering/reply.ts'
import type { SlackMessage } from '../rendering/lay-out.ts'
import type { Strings } from '../rendering/strings.ts'

export interface Destination {
  /** What can be done with an answer here. */
  readonly canShare: boolean
  readonly canAskPerson: boolean
  /** Shows that work has begun, in whatever way the place has. Never rejects. */
  showStatus(strings: Strings): Promise<void>
  /** Shows how the work goes on, where the place can show it. Never throws. */
  show(progress: AnswerProgress): void
  /** Into how many messages an answer may be divided here. */
  readonly maxMessages: number
  /**
   * Posts the message, and what goes on behind it. Resolves with the `ts` of each, where there are any; rejects when
   * Slack takes the message in no form.
   */
  post(message: SlackMessage): Promise<readonly string[]>
  /** Takes away whatever was shown of work that comes to nothing. Never rejects. */
  discard(): Promise<void>
}
