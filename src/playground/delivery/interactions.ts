// What people do with buttons, modals, shortcuts and the Home tab, out to the app.
import { InputError } from '../../errors.ts'
import type { Message } from '../message.ts'
import { requireMember } from '../require-member.ts'
import { slackMessage } from '../slack-message.ts'
import { slackView } from '../slack-view.ts'
import type { TriggerIds } from '../trigger-ids.ts'
import type { OpenView, Views } from '../views.ts'
import type { Workspace } from '../workspace.ts'
import { workspaceIds } from '../workspace-ids.ts'
import { answerSubmission } from './answer-submission.ts'
import type { DeliveryOutcome, SendToApp } from './app-connection.ts'
import { describeClick, type FoundControl, findControl } from './find-control.ts'
import type { ResponseUrls } from './response-urls.ts'
import { stateValues } from './state-values.ts'
import { VERIFICATION_TOKEN } from './wrap-event.ts'

/** Where somebody clicks: on a message, or in a view. */
type ClickPlace =
  | { readonly channel: string; readonly ts: string }
  /** Of the person's modal or Home tab. */
  | { readonly viewId: string }

export type Click = ClickPlace & {
  readonly user: string
  readonly actionId: string
  /** Tells two controls of one `actionId`, and the two halves of feedback buttons, apart. */
  readonly value?: string | undefined
}

export interface Submission {
  readonly user: string
  readonly viewId: string
  /** What was typed or chosen, by block id; what is missing keeps its initial value. */
  readonly values?: Readonly<Record<string, string>> | undefined
}

export interface ShortcutUse {
  readonly user: string
  readonly channel: string
  /** Of the message that it is used on. */
  readonly ts: string
  readonly callbackId: string
}

export interface InteractionsOptions {
  readonly workspace: Workspace
  readonly views: Views
  readonly triggers: TriggerIds
  readonly responseUrls: ResponseUrls
  readonly send: SendToApp
  /** Where this Slack is reached: `http://127.0.0.1:PORT`. */
  readonly url: string
}

/**
 * Sends interactions, each once: Slack never repeats one. Each resolves when the app has acknowledged it or failed to,
 * with whether it did, and rejects with an `InputError` where the person could not have done this.
 */
export class Interactions {
  readonly #options: InteractionsOptions

  constructor(options: InteractionsOptions) {
    this.#options = options
  }

  /** A button of a message, a modal or a Home tab. */
  async click(click: Click): Promise<boolean> {
    const place = 'viewId' in click ? this.#inView(click.viewId, click) : this.#onMessage(click, click)
    const action = { ...describeClick(place.control), action_ts: this.#options.workspace.nextTimestamp() }
    return this.#send('block_actions', click.user, { ...place.fields, actions: [action] })
  }

  /** Submits a modal; what the app answers may close it, replace it, or point out faults. */
  async submit({ user, viewId, values = {} }: Submission): Promise<boolean> {
    const { views } = this.#options
    const view = this.#view(viewId, user)
    const state = { values: stateValues(view.content.blocks, values) }
    const outcome = await this.#deliver('view_submission', user, {
      view: { ...slackView(view), state },
      response_urls: [],
    })
    if (outcome.acknowledged) answerSubmission(view, outcome.response, views)
    else views.showErrors(view.id, { '': 'We had some trouble connecting. Try again?' })
    return outcome.acknowledged
  }

  /** Closes a modal by its button or its cross. */
  async close({ user, viewId }: { readonly user: string; readonly viewId: string }): Promise<void> {
    const { views } = this.#options
    const view = this.#view(viewId, user)
    const isCleared = view.content.clear_on_close ?? false
    views.close(user, { isCleared })
    if (view.content.notify_on_close)
      await this.#send('view_closed', user, { view: slackView(view), is_cleared: isCleared })
  }

  /** An entry of a message's own menu. */
  async useShortcut({ user, channel, ts, callbackId }: ShortcutUse): Promise<boolean> {
    const { workspace } = this.#options
    const message = this.#message(channel, ts, user)
    return this.#send('message_action', user, {
      callback_id: callbackId,
      action_ts: workspace.nextTimestamp(),
      message_ts: ts,
      message: slackMessage(message, workspace),
      ...this.#channelFields(message, user),
    })
  }

  #onMessage({ channel, ts }: { channel: string; ts: string }, click: Click) {
    const message = this.#message(channel, ts, click.user)
    const isEphemeral = message.recipient !== undefined
    const container = {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: isEphemeral,
      ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    }
    const control = this.#control(message.blocks, click)
    const fields = {
      container,
      ...this.#channelFields(message, click.user),
      // Slack does not keep ephemeral messages, and sends none along.
      ...(!isEphemeral && { message: slackMessage(message, this.#options.workspace) }),
      state: { values: {} },
    }
    return { control, fields }
  }

  #inView(viewId: string, click: Click) {
    const view = this.#view(viewId, click.user)
    const control = this.#control(view.content.blocks, click)
    return { control, fields: { container: { type: 'view', view_id: view.id }, view: slackView(view) } }
  }

  #control(blocks: Message['blocks'], { actionId, value }: Click): FoundControl {
    const control = findControl(blocks ?? [], { actionId, value })
    if (!control) throw new InputError(`There is nothing here to click called ${actionId}.`)
    return control
  }

  #message(channel: string, ts: string, user: string): Message {
    const { workspace } = this.#options
    requireMember({ user, channel }, workspace)
    const message = workspace.message(channel, ts)
    if (!message || (message.recipient ?? user) !== user) throw new InputError('That message is gone.')
    return message
  }

  #view(id: string, user: string): OpenView {
    const view = this.#options.views.find(id)
    if (view?.user !== user) throw new InputError('That dialog is closed already.')
    return view
  }

  #channelFields(message: Message, user: string) {
    const { workspace, responseUrls, url } = this.#options
    const channel = workspace.channel(message.channel)
    const { path } = responseUrls.create({ channel: message.channel, user, clicked: message })
    return {
      channel: { id: message.channel, name: channel?.kind === 'im' ? 'directmessage' : channel?.name },
      response_url: `${url}${path}`,
    }
  }

  async #send(type: string, user: string, fields: object): Promise<boolean> {
    return (await this.#deliver(type, user, fields)).acknowledged
  }

  #deliver(type: string, user: string, fields: object): Promise<DeliveryOutcome> {
    const { send, triggers, workspace } = this.#options
    const name = workspace.person(user)?.name ?? user
    const { teamId, appId } = workspaceIds
    const body = {
      type,
      user: { id: user, username: name.toLowerCase(), name: name.toLowerCase(), team_id: teamId },
      api_app_id: appId,
      token: VERIFICATION_TOKEN,
      trigger_id: triggers.create(user),
      team: { id: teamId, domain: 'local-slack' },
      enterprise: null,
      is_enterprise_install: false,
      ...fields,
    }
    return send({ kind: 'interaction', body })
  }
}
