// A question that was deleted takes its answer with it.

import type { ReadEvent } from '../reading/read-question.ts'
import type { SlackClient } from '../slack-methods.ts'
import { attempt } from './attempt.ts'
import type { ThreadDesk } from './thread-desk.ts'
import { threadKey } from './thread-key.ts'

interface Place {
  readonly client: SlackClient
  readonly desk: ThreadDesk
}

/** Ends the work on it, deletes the answer, and forgets both. Never rejects. */
export async function withdrawAnswer(
  event: ReadEvent & { kind: 'deleted' },
  { client, desk: { memory, runs, logger } }: Place,
): Promise<void> {
  const key = threadKey(event)
  await runs.end(key, 'withdrawn', { ts: event.ts })
  await runs.inTurn(key, async () => {
    const { workspace, channel } = event
    const given = await attempt(logger, 'An answer cannot be looked up', () =>
      memory.answers.findByQuestion(event),
    )
    if (!given) return
    const { answerTs, moreTs = [] } = given
    for (const ts of answerTs === undefined ? [] : [answerTs, ...moreTs])
      await attempt(logger, 'An answer could not be withdrawn', () => client.chat.delete({ channel, ts }))
    await attempt(logger, 'A withdrawn question could not be forgotten', async () => {
      await memory.conversations.remove(event, event.ts)
      await memory.answers.forget(workspace, given)
    })
  })
}
