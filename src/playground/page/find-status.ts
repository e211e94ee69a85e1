// Whether the bot is at work in a thread.
import type { PageModel, Place } from './page-model.ts'

/** The bot's line in `thread` while it works; undefined while it does not. */
export function findStatus(model: PageModel, thread: Place): string | undefined {
  return model.statuses.find(
    (status) => status.channel === thread.channel && status.threadTs === thread.threadTs,
  )?.status
}
