// Where an answer goes: a thread, or the one person who used a command.
import type { SlackMessage } from './lay-out.ts'

export interface Destination {
  /** Shows that work has begun, where the place can show it. Never rejects. */
  showStatus(): Promise<void>
  /** Rejects when Slack takes the message in no form. */
  post(message: SlackMessage): Promise<void>
}
