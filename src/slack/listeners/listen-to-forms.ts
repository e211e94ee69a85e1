// The entrance for the modals that people fill in.
import type { App } from '@slack/bolt'
import type { AskArticle } from '../desk/ask-article.ts'
import type { SaveSettings } from '../desk/save-settings.ts'
import type { VoteTaker } from '../desk/take-vote.ts'
import { readSubmission } from '../reading/read-interaction.ts'
import { viewIds } from '../rendering/action-ids.ts'

interface Forms {
  readonly saveSettings: SaveSettings
  readonly votes: Pick<VoteTaker, 'addReason'>
  readonly askArticle: Pick<AskArticle, 'answer'>
}

/** A form of settings is saved before it is acknowledged, so that it says what came of it. */
export function listenToForms(app: Pick<App, 'view'>, { saveSettings, votes, askArticle }: Forms): void {
  app.view(viewIds.settings, async ({ ack, body, client }) => {
    const view = await saveSettings(readSubmission(body), client)
    await ack({ response_action: 'update', view })
  })
  app.view(viewIds.reason, async ({ ack, body }) => {
    await ack()
    await votes.addReason(readSubmission(body))
  })
  app.view(viewIds.article, async ({ ack, body, client }) => {
    await ack()
    await askArticle.answer(readSubmission(body), client)
  })
}
