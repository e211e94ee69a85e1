// Whether a message that was read is for the bot, given what its channel wants and whose thread it is in.
import { attempt } from '../replying/attempt.ts'
import type { ThreadDesk } from '../replying/thread-desk.ts'
import { threadKey } from '../replying/thread-key.ts'
import type { Addressed } from './read-question.ts'

/** Where it cannot be found out, the people are left in peace. */
export async function isForBot(event: Addressed, desk: ThreadDesk): Promise<boolean> {
  const { entrance, isShared } = event
  if (entrance === 'mention' || entrance === 'direct') return true
  // Overheard talk of another company is none of the bot's business, unless it may answer there as anywhere.
  if (isShared && desk.sharedChannels !== 'answer') return false
  const { memory, logger, runs } = desk
  const setting = await attempt(logger, 'The channel’s settings cannot be read', () =>
    memory.settings.of(event),
  )
  if (entrance === 'channel') return setting?.mode === 'automatic'
  if (setting?.mode !== 'follow-ups' && setting?.mode !== 'automatic') return false
  if (await runs.isAtWork(threadKey(event))) return true
  const isFollowed = await attempt(logger, 'Followed threads cannot be read', () =>
    memory.conversations.isFollowed(event),
  )
  return isFollowed ?? false
}
