// Somebody has had enough: what is under way ends, and the bot keeps out of the thread.

import type { ReadEvent } from '../reading/read-question.ts'
import type { SlackClient } from '../slack-methods.ts'
import { attempt } from './attempt.ts'
import type { ThreadDesk } from './thread-desk.ts'
import { threadKey } from './thread-key.ts'

interface Place {
  readonly client: SlackClient
  readonly desk: ThreadDesk
}

/** In a direct message there is nobody to keep away from: there only the work ends. Never rejects. */
export async function stopAnswering(
  event: ReadEvent & { kind: 'stop' },
  { client, desk }: Place,
): Promise<void> {
  const { memory, runs, readAsker, logger } = desk
  const { workspace, channel, thread, asker, entrance } = event
  const key = threadKey(event)
  const ended = await runs.end(key, 'stopped')
  const isDirect = entrance === 'direct'
  // The run that was stopped says so itself.
  if (isDirect && ended.length > 0) return
  const { strings } = await readAsker(client, { workspace, user: asker })
  const keepOut = async () => {
    if (!isDirect)
      await attempt(logger, 'A thread could not be muted', () => memory.conversations.mute(event))
    await attempt(logger, 'That the bot keeps out could not be said', () =>
      client.chat.postMessage({
        channel,
        thread_ts: thread,
        text: isDirect ? strings.stopped : strings.muted,
        unfurl_links: false,
        unfurl_media: false,
      }),
    )
  }
  await runs.inTurn(key, keepOut, event.ts)
}
