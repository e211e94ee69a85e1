// The entrance for whoever opens the bot itself.
import type { App } from '@slack/bolt'
import { z } from 'zod'
import type { ShowHome } from '../desk/show-home.ts'
import { envelopeShape, workspaceOf } from '../reading/workspace-of.ts'

const openedSchema = z.object({
  ...envelopeShape,
  event: z.object({ user: z.string(), channel: z.string(), tab: z.enum(['home', 'messages']) }),
})

/** Other tabs are of no concern. */
export function listenToHome(app: Pick<App, 'event'>, showHome: ShowHome): void {
  app.event('app_home_opened', async ({ body, client }) => {
    const opened = openedSchema.safeParse(body).data
    if (!opened) return
    const workspace = workspaceOf(opened) ?? ''
    await showHome({ workspace, ...opened.event }, client)
  })
}
