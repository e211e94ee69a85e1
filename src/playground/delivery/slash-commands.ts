// A person's slash command, to the app and back.

import type { TriggerIds } from '../trigger-ids.ts'
import type { Workspace } from '../workspace.ts'
import { workspaceIds } from '../workspace-ids.ts'
import type { DeliveryOutcome, SendToApp } from './app-connection.ts'
import type { ResponseUrls } from './response-urls.ts'
import { VERIFICATION_TOKEN } from './wrap-event.ts'

export interface Command {
  readonly user: string
  readonly channel: string
  /** With its slash: `/news`. */
  readonly command: string
  readonly text: string
}

export interface SlashCommandsOptions {
  readonly workspace: Workspace
  readonly responseUrls: ResponseUrls
  readonly triggers: TriggerIds
  readonly send: SendToApp
  /** Where this Slack is reached: `http://127.0.0.1:PORT`. */
  readonly url: string
}

/** Sends commands, each with its `response_url`, and takes what the app answers there. */
export class SlashCommands {
  readonly #options: SlashCommandsOptions

  constructor(options: SlashCommandsOptions) {
    this.#options = options
  }

  /**
   * Resolves when the app has acknowledged or failed to. A command is sent once, never again; the person sees what
   * came with the acknowledgement, or the line that Slack shows for the failure.
   */
  async run(command: Command): Promise<void> {
    const { workspace, send, url, triggers, responseUrls } = this.#options
    const { id, path } = responseUrls.create(command)
    const body = {
      ...describeCommand(command, workspace),
      response_url: `${url}${path}`,
      trigger_id: triggers.create(command.user),
    }
    const outcome = await send({ kind: 'command', body })
    if (outcome.acknowledged) responseUrls.acknowledge(id, outcome.response)
    else showFailure(command, outcome, workspace)
  }
}

function describeCommand({ user, channel, command, text }: Command, workspace: Workspace) {
  const place = workspace.channel(channel)
  return {
    token: VERIFICATION_TOKEN,
    team_id: workspaceIds.teamId,
    team_domain: 'local-slack',
    channel_id: channel,
    channel_name: place?.kind === 'im' ? 'directmessage' : place?.name,
    user_id: user,
    user_name: workspace.person(user)?.name.toLowerCase(),
    command,
    text,
    api_app_id: workspaceIds.appId,
    is_enterprise_install: 'false',
  }
}

function showFailure(
  command: Command,
  outcome: DeliveryOutcome & { acknowledged: false },
  workspace: Workspace,
) {
  workspace.post({
    channel: command.channel,
    user: workspaceIds.slackbotId,
    recipient: command.user,
    text: `${command.command} failed with the error "${describeFailure(outcome)}"`,
  })
}

/** Slack's words. */
function describeFailure({ reason, status }: DeliveryOutcome & { acknowledged: false }): string {
  if (reason === 'http_timeout') return 'operation_timeout'
  if (reason === 'connection_failed') return 'dispatch_failed'
  return status >= 500 ? 'http_service_error' : 'http_client_error'
}
