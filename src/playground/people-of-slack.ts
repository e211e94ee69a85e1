// What people do in a local Slack: they write, change and take back, react, use commands, open the app, press Stop.
import { InputError } from '../errors.ts'
import type { Command } from './delivery/slash-commands.ts'
import type { SlackEvent } from './delivery/wrap-event.ts'
import { formatTypedText } from './format-typed-text.ts'
import type { LocalParts } from './local-parts.ts'
import type { Message } from './message.ts'
import { postTypedMessage, type TypedMessage } from './post-typed-message.ts'
import { requireMember } from './require-member.ts'
import { requireOwnMessage } from './require-own-message.ts'
import { slackView } from './slack-view.ts'
import { toggleReaction } from './toggle-reaction.ts'
import type { Workspace } from './workspace.ts'

/** Whatever a person cannot do is an `InputError`. */
export class PeopleOfSlack {
  readonly #parts: LocalParts
  readonly #workspace: Workspace

  constructor(parts: LocalParts) {
    this.#parts = parts
    this.#workspace = parts.workspace
  }

  /** As `post`; the events are on their way when it returns. */
  write(message: TypedMessage): Message {
    return postTypedMessage(message, this.#workspace, this.#parts.createUuid())
  }

  /**
   * A person writes, as typed at the page: `@Newsdesk …` (or `<@U…>`) mentions the bot. Resolves when the events
   * have been acknowledged or given up. An `InputError` where the person is not there, or the thread is not.
   */
  async post(message: TypedMessage): Promise<{ ts: string }> {
    const posted = this.write(message)
    await this.#parts.outbox.delivered(posted)
    return { ts: posted.ts }
  }

  /** Sends an event that stands for no message. Resolves as `post` does. */
  async announce(event: SlackEvent): Promise<void> {
    await this.#parts.outbox.send(event)
  }

  /** A person uses a slash command; its text goes out as typed. Resolves when it is acknowledged or has failed. */
  async command(command: Command): Promise<void> {
    await this.run(command)
  }

  /** As `command`; what the person cannot do is thrown at once. */
  run(command: Command): Promise<void> {
    requireMember(command, this.#workspace)
    return this.#parts.commands.run(command)
  }

  /** A person changes what they wrote. Resolves when the event has been acknowledged or given up. */
  async edit({ user, channel, ts, text }: TypedMessage & { readonly ts: string }): Promise<void> {
    const message = requireOwnMessage({ user, channel, ts }, this.#workspace)
    const content = formatTypedText(text.trim(), this.#workspace.people)
    await this.#parts.outbox.delivered(this.#workspace.edit(message, { ...content, edited: true }))
  }

  /** A person takes back what they wrote. Resolves when the event has been acknowledged or given up. */
  async delete({ user, channel, ts }: { user: string; channel: string; ts: string }): Promise<void> {
    const message = requireOwnMessage({ user, channel, ts }, this.#workspace)
    this.#workspace.remove(message)
    await this.#parts.outbox.delivered(message)
  }

  /** A person gives a message an emoji, or takes it back where they gave it before. */
  react({ user, channel, ts, name }: { user: string; channel: string; ts: string; name: string }): void {
    requireMember({ user, channel }, this.#workspace)
    const message = this.#workspace.message(channel, ts)
    if (!message || message.recipient !== undefined) throw new InputError('This message is gone.')
    this.#workspace.react(message, toggleReaction(message.reactions, { name, user }))
  }

  /** A person opens the app: its Home tab, or the messages with it. Resolves as `post` does. */
  async openApp({ user, tab }: { user: string; tab: 'home' | 'messages' }): Promise<void> {
    const channel = this.#workspace.channel(user)
    const home = this.#parts.views.home(user)
    await this.#parts.outbox.send({
      type: 'app_home_opened',
      user,
      channel: channel?.id,
      tab,
      ...(tab === 'home' && home && { view: slackView(home) }),
      event_ts: this.#workspace.nextTimestamp(),
    })
  }

  /**
   * A person presses Stop in a thread in which the bot is at work; the event is on its way when it returns. An
   * `InputError` where the bot's session there is not `processing`.
   */
  stop({ user, channel, threadTs }: { user: string; channel: string; threadTs: string }): void {
    requireMember({ user, channel }, this.#workspace)
    if (this.#parts.sessions.find(channel, threadTs)?.status !== 'processing')
      throw new InputError('There is nothing to stop in this thread.')
    const streams = this.#parts.streams.stopThread({ channel, threadTs })
    this.#workspace.noteStop({ user, channel, threadTs, streams })
  }
}
