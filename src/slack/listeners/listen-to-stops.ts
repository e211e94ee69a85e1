// The entrance for Slack's own Stop button.
import type { App } from '@slack/bolt'
import { z } from 'zod'
import { envelopeShape, workspaceOf } from '../reading/workspace-of.ts'
import type { Runs } from '../replying/runs.ts'
import { threadKey } from '../replying/thread-key.ts'
import type { SlackClient } from '../slack-methods.ts'

const stopSchema = z.object({
  ...envelopeShape,
  event: z.object({ channel: z.string(), thread_ts: z.string() }),
})

/** The run says itself that it was stopped; where there is none any more, the session is shown as at rest. */
export function listenToStops(app: Pick<App, 'event'>, { runs }: { readonly runs: Runs }): void {
  app.event('agent_session_stopped', async ({ body, client: bolt }) => {
    const stopped = stopSchema.parse(body)
    const { channel, thread_ts: thread } = stopped.event
    const workspace = workspaceOf(stopped) ?? ''
    const ended = await runs.end(threadKey({ workspace, channel, thread }), 'stopped')
    const client: SlackClient = bolt
    if (ended.length === 0)
      await client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, status: 'active' })
  })
}
