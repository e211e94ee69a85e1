// The entrance for the entries in a message's own menu.
import type { App } from '@slack/bolt'
import type { AskArticle } from '../desk/ask-article.ts'
import type { CheckMessage } from '../desk/check-message.ts'
import { readShortcut } from '../reading/read-shortcut.ts'
import { shortcutIds } from '../rendering/action-ids.ts'

interface Shortcuts {
  readonly checkMessage: CheckMessage
  readonly askArticle: Pick<AskArticle, 'offer'>
}

export function listenToShortcuts(app: Pick<App, 'shortcut'>, { checkMessage, askArticle }: Shortcuts): void {
  app.shortcut(shortcutIds.checkClaims, async ({ ack, body, client, context, respond }) => {
    await ack()
    await checkMessage(readShortcut(body), { client, botUserId: context.botUserId ?? '', respond })
  })
  app.shortcut(shortcutIds.askArticle, async ({ ack, body, client }) => {
    await ack()
    await askArticle.offer(readShortcut(body), client)
  })
}
