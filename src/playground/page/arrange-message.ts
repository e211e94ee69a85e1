// One message as a line of a list, seen from the line before it. Pure.
import type { PageMessage } from '../page-protocol.ts'
import type { ListItem } from './list-item.ts'

/** Slack's own grouping lies near this. */
const CONTINUED_SECONDS = 300

/** The line for `message`; it goes on from `before` where that is the same person's message of just now. */
export function arrangeMessage(
  message: PageMessage,
  before: ListItem | undefined,
): ListItem & { kind: 'message' } {
  const continued =
    before?.kind === 'message' &&
    before.thread === undefined &&
    before.message.user === message.user &&
    Boolean(before.message.ephemeral) === Boolean(message.ephemeral) &&
    Number(message.ts) - Number(before.message.ts) < CONTINUED_SECONDS
  return { kind: 'message', key: message.ts, message, continued }
}
