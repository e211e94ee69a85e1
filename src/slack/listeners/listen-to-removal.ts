// The bot is taken out of a workspace, or its token is void.
import type { App } from '@slack/bolt'
import type { ForgetWorkspace } from '../create-forgetting.ts'

export function listenToRemoval(app: Pick<App, 'event'>, forgetWorkspace: ForgetWorkspace): void {
  app.event('app_uninstalled', async ({ body }) => forgetWorkspace(body))
  app.event('tokens_revoked', async ({ body }) => forgetWorkspace(body))
  app.event('team_access_revoked', async ({ body }) => forgetWorkspace(body))
}
