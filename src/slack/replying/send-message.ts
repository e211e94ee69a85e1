// Sends a message so that it arrives: with its blocks, or at least as text.
import type { KnownBlock } from '@slack/types'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import type { SlackMessage } from '../rendering/lay-out.ts'

export interface SendMessageOptions<Sent> {
  readonly send: (text: string, blocks?: KnownBlock[]) => Promise<Sent>
  readonly logger: Logger
}

/** Tries once more without blocks when Slack refuses the message; rejects when that is refused too. */
export async function sendMessage<Sent>(
  { text, blocks }: SlackMessage,
  { send, logger }: SendMessageOptions<Sent>,
): Promise<Sent> {
  if (blocks.length === 0) return send(text)
  try {
    return await send(text, [...blocks])
  } catch (error) {
    logger.warn(describeError(error), 'A message was refused and is sent again as plain text')
    return send(text)
  }
}
