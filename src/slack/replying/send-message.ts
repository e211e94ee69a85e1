// Sends a message so that it arrives: with its blocks, or at least as text.
import type { KnownBlock } from '@slack/types'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import type { SlackMessage } from '../rendering/lay-out.ts'
import { withoutCitations } from '../rendering/without-citations.ts'

export interface SendMessageOptions<Sent> {
  readonly send: (text: string, blocks?: KnownBlock[]) => Promise<Sent>
  readonly logger: Logger
}

/**
 * Tries once more with links for citations where Slack refuses those, and without blocks where it refuses the message;
 * rejects when that is refused too. Sends this message alone, without its `more`.
 */
export async function sendMessage<Sent>(
  { text, blocks }: Pick<SlackMessage, 'text' | 'blocks'>,
  { send, logger }: SendMessageOptions<Sent>,
): Promise<Sent> {
  if (blocks.length === 0) return send(text)
  try {
    return await send(text, [...blocks])
  } catch (error) {
    const linked = withoutCitations(blocks)
    if (linked) {
      logger.warn(
        describeError(error),
        'Slack refuses citation elements here, and gets links; set NEWSDESK_CITATIONS=links',
      )
      return sendMessage({ text, blocks: linked }, { send, logger })
    }
    logger.warn(describeError(error), 'A message was refused and is sent again as plain text')
    return send(text)
  }
}
