// All that the bot remembers between two messages, in one place to hand around.
import type { Keyv } from 'keyv'
import type { Logger } from '../logger.ts'
import { AskedQuestions } from './asked-questions.ts'
import { ChannelSettings } from './channel-settings.ts'
import { Conversations } from './conversations.ts'
import { GivenAnswers } from './given-answers.ts'
import { TakenDown } from './taken-down.ts'
import { Votes } from './votes.ts'

export interface Memory {
  readonly conversations: Conversations
  readonly answers: GivenAnswers
  readonly votes: Votes
  readonly settings: ChannelSettings
  readonly asked: AskedQuestions
  readonly takenDown: TakenDown
}

export interface OpenMemoryOptions {
  /** The Keyv of a namespace, the same each time. Every key begins with its workspace and a slash. */
  readonly keyv: (namespace: string) => Keyv
  readonly logger: Logger
}

export function openMemory(options: OpenMemoryOptions): Memory {
  return {
    conversations: new Conversations({ keyv: options.keyv('conversations'), logger: options.logger }),
    answers: new GivenAnswers(options),
    votes: new Votes(options),
    settings: new ChannelSettings(options),
    asked: new AskedQuestions(options),
    takenDown: new TakenDown(options),
  }
}
