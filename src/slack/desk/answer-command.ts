// From `/news …` to what only the asker sees: an answer, a list of sources, the settings, help.

import { z } from 'zod'
import { describeError } from '../describe-error.ts'
import type { Asker, ReadAsker } from '../reading/read-asker.ts'
import { type NewsCommand, readCommand } from '../reading/read-command.ts'
import { layOut, type SlackMessage } from '../rendering/lay-out.ts'
import { renderSources } from '../rendering/render-sources.ts'
import { attempt } from '../replying/attempt.ts'
import type { GiveAnswer } from '../replying/give-answer.ts'
import { PRIVATE_MESSAGE } from '../replying/private-message.ts'
import { type Respond, responseDestination } from '../replying/response-destination.ts'
import type { SerialQueue } from '../replying/serial-queue.ts'
import type { ThreadDesk } from '../replying/thread-desk.ts'
import type { SlackClient } from '../slack-methods.ts'
import type { Newsroom } from './newsroom.ts'
import type { OpenSettings } from './open-settings.ts'

const commandSchema = z.object({
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
  text: z.string().default(''),
})

type Command = z.infer<typeof commandSchema>

interface CommandDelivery {
  /** The command as Slack sent it. */
  readonly command: unknown
  readonly client: SlackClient
  readonly botUserId: string
  readonly respond: Respond
  /** Acknowledges it; the text is shown to the asker until the answer takes its place. */
  readonly ack: (text?: string) => Promise<void>
}

/** Acknowledges at once; resolves when the asker has been answered. Rejects where not even an apology could be sent. */
export type AnswerCommand = (delivery: CommandDelivery) => Promise<void>

export interface AnswerCommandOptions extends Pick<ThreadDesk, 'sharedChannels' | 'logger'> {
  readonly giveAnswer: GiveAnswer
  readonly openSettings: OpenSettings
  readonly readAsker: ReadAsker
  readonly newsroom: Newsroom
  readonly queue: SerialQueue
  /** Names a failure, for a person to quote. */
  readonly newFailureId: () => string
}

export function createAnswerCommand(options: AnswerCommandOptions): AnswerCommand {
  const { giveAnswer, openSettings, readAsker, newsroom, queue, newFailureId, logger } = options

  return async function answerCommand(delivery) {
    const command = commandSchema.parse(delivery.command)
    const { team_id: workspace, user_id: user } = command
    const wish = readCommand(command.text, { botUserId: delivery.botUserId })
    const { strings } = readAsker.known({ workspace, user })
    await delivery.ack(wish.kind === 'question' ? strings.loadingMessages[0] : undefined)
    await queue.run(`${workspace}/${user}`, () => carryOut(wish, command, delivery))
  }

  async function carryOut(wish: NewsCommand, command: Command, delivery: CommandDelivery): Promise<void> {
    if (wish.kind === 'question') return answer(wish, command, delivery)
    try {
      await show(wish, command, delivery)
    } catch (error) {
      const id = newFailureId()
      const { team_id: workspace, user_id: user } = command
      logger.error({ id, workspace, user, ...describeError(error) }, 'A command could not be carried out')
      const { strings } = readAsker.known({ workspace, user })
      await delivery.respond({ ...PRIVATE_MESSAGE, text: strings.buttonFailed(id) })
    }
  }

  async function show(
    wish: NewsCommand & { kind: 'sources' | 'settings' | 'help' },
    command: Command,
    { client, respond }: CommandDelivery,
  ): Promise<void> {
    const { team_id: workspace, user_id: user, channel_id: channel, trigger_id: triggerId } = command
    if (wish.kind === 'settings')
      return openSettings({ workspace, user, channel, triggerId, client, respond })
    const asker = await readAsker(client, { workspace, user })
    const destination = responseDestination({ respond, canShare: false, logger })
    await destination.post(wish.kind === 'help' ? help(asker) : await sources(asker))
  }

  async function answer(
    { text, isOneWord }: NewsCommand & { kind: 'question' },
    { team_id: workspace, user_id: asker, channel_id: channel }: Command,
    { client, respond }: CommandDelivery,
  ): Promise<void> {
    const destination = responseDestination({ respond, canShare: true, replacesOriginal: true, logger })
    const onAbstention = ({ strings }: Asker) => strings.commandHelp
    await giveAnswer({
      question: { workspace, asker, text, channel },
      client,
      destination,
      loadEarlier: async () => [],
      ...(isOneWord && { onAbstention }),
    })
  }

  async function sources({ strings }: Asker): Promise<SlackMessage> {
    const census = await attempt(logger, 'The sources cannot be counted', () => newsroom.census())
    return census ? renderSources(census, strings) : { text: strings.noSources, blocks: [] }
  }
}

function help({ strings }: Asker): SlackMessage {
  const items = strings.commands.map(([command, meaning]) => ({
    line: [{ text: command, bold: true as const }, { text: ` ${meaning}` }],
  }))
  return layOut({
    paragraph: [{ text: strings.commandHelp }],
    lists: [{ items }],
    footnotes: [],
  })
}
