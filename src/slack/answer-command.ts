// From `/news QUESTION` to an answer that only the asker sees; no conversation begins there.
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import type { Destination } from './destination.ts'
import type { GiveAnswer } from './give-answer.ts'
import { hasWords } from './has-words.ts'
import { plainQuestion } from './plain-question.ts'
import { type Respond, responseDestination } from './response-destination.ts'
import type { SerialQueue } from './serial-queue.ts'
import type { SlackClient } from './slack-methods.ts'
import { strings } from './strings.ts'

const commandSchema = z.object({ team_id: z.string(), user_id: z.string(), text: z.string().default('') })

interface CommandDelivery {
  /** The command as Slack sent it. */
  readonly command: unknown
  readonly client: SlackClient
  readonly botUserId: string
  readonly respond: Respond
}

/** Resolves when the asker has been answered. Rejects where not even an apology could be sent. */
export type AnswerCommand = (delivery: CommandDelivery) => Promise<void>

export interface AnswerCommandOptions {
  readonly giveAnswer: GiveAnswer
  readonly queue: SerialQueue
  readonly logger: Logger
}

export function createAnswerCommand({ giveAnswer, queue, logger }: AnswerCommandOptions): AnswerCommand {
  return async function answerCommand({ command, client, botUserId, respond }) {
    const { team_id: workspace, user_id: asker, text } = commandSchema.parse(command)
    const destination = responseDestination({ respond, logger })
    const question = { workspace, asker, text: plainQuestion(text, { botUserId }) }
    await queue.run(`${workspace}/${asker}`, async () => {
      if (asksForHelp(question.text)) await help(destination)
      else await giveAnswer({ question, client, destination, loadEarlier: async () => [] })
    })
  }
}

function asksForHelp(text: string): boolean {
  return !hasWords(text) || text.toLowerCase() === 'help'
}

function help(destination: Destination): Promise<void> {
  return destination.post({ text: strings.commandHelp, blocks: [] })
}
