// What the bot says of its work in a thread.
import type { PageSession, PageState } from '../page-protocol.ts'

/** The thread's session; undefined where the bot has made none. */
export function findSession(
  { sessions = [] }: PageState,
  thread: { readonly channel: string; readonly threadTs: string },
): PageSession | undefined {
  return sessions.find(({ channel, threadTs }) => channel === thread.channel && threadTs === thread.threadTs)
}
