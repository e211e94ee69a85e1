// A view as Slack's methods and payloads write it.
import type { OpenView } from './views.ts'
import { workspaceIds } from './workspace-ids.ts'

/** Every field of the view object of `views.open`, with no input filled in. */
export function slackView(view: OpenView): Record<string, unknown> {
  const { teamId, appId, botId } = workspaceIds
  const { submit = null, close = null, ...content } = view.content
  return {
    id: view.id,
    team_id: teamId,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    state: { values: {} },
    ...content,
    ...(view.content.type === 'modal' && { submit, close }),
    hash: view.hash,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: appId,
    app_installed_team_id: teamId,
    bot_id: botId,
  }
}
