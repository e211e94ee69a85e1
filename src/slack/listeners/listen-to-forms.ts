// The entrance for the modals that people fill in.
import type { App } from '@slack/bolt'
import { viewIds } from '../action-ids.ts'
import { readSubmission } from '../read-interaction.ts'
import type { SaveSettings } from '../save-settings.ts'
import type { VoteTaker } from '../take-vote.ts'

interface Forms {
  readonly saveSettings: SaveSettings
  readonly votes: Pick<VoteTaker, 'addReason'>
}

/** A form of settings is saved before it is acknowledged, so that it says what came of it. */
export function listenToForms(app: Pick<App, 'view'>, { saveSettings, votes }: Forms): void {
  app.view(viewIds.settings, async ({ ack, body, client }) => {
    const view = await saveSettings(readSubmission(body), client)
    await ack({ response_action: 'update', view })
  })
  app.view(viewIds.reason, async ({ ack, body }) => {
    await ack()
    await votes.addReason(readSubmission(body))
  })
}
