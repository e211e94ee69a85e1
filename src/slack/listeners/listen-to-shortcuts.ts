// The entrance for the entries in a message's own menu.
import type { App } from '@slack/bolt'
import type { CheckMessage } from '../desk/check-message.ts'
import { shortcutIds } from '../rendering/action-ids.ts'

export function listenToShortcuts(app: Pick<App, 'shortcut'>, checkMessage: CheckMessage): void {
  app.shortcut(shortcutIds.checkClaims, async ({ ack, body, client, context, respond }) => {
    await ack()
    await checkMessage({ body, client, botUserId: context.botUserId ?? '', respond })
  })
}
