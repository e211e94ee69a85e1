// Step one of a question's way: what a Slack event means for the bot, if anything.
import type { ThreadAddress } from '../../conversation/conversations.ts'
import { asksToStop } from './asks-to-stop.ts'
import { hasWords } from './has-words.ts'
import { isRemark } from './is-remark.ts'
import { looksLikeQuestion } from './looks-like-question.ts'
import { mentionsSomebody } from './mentions-somebody.ts'
import { type InnerMessage, type MessageEvent, messageEventSchema } from './message-event.ts'
import { plainQuestion } from './plain-question.ts'
import { richTextMarkup } from './rich-text-markup.ts'
import { botUserOf, workspaceOf } from './workspace-of.ts'

/** A message that is meant for the bot: where it stands and who wrote it. */
export interface Addressed extends ThreadAddress {
  readonly eventId: string
  /** Of the message itself; the thread's own where the message begins it. */
  readonly ts: string
  readonly asker: string
  readonly entrance: Entrance
  /** True in a channel that is shared with another company. */
  readonly isShared: boolean
}

/**
 * A `thread-reply` mentions nobody: it is for the bot only in a thread that the bot follows. A `channel` message
 * mentions nobody either, and is for the bot only where the channel wants its questions answered.
 */
export type Entrance = 'mention' | 'direct' | 'thread-reply' | 'channel'

/** Something that happened to an earlier message, with the id of what tells of it. */
interface Afterwards extends ThreadAddress {
  readonly eventId: string
  /** Of the message that was changed or deleted. */
  readonly ts: string
}

export type ReadEvent =
  | (Addressed & {
      readonly kind: 'question'
      readonly text: string
      /** True where it may not be meant for the bot: an answer is welcome, no answer is to be kept quiet. */
      readonly isTentative: boolean
    })
  | (Addressed & { readonly kind: 'stop' })
  | (Addressed & { readonly kind: 'empty-mention' })
  | (Afterwards & { readonly kind: 'edited'; readonly asker: string; readonly text: string })
  | (Afterwards & { readonly kind: 'deleted' })
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason }

type IgnoredReason =
  | 'unreadable'
  | 'unchanged'
  | 'hidden'
  | 'subtype'
  | 'bot'
  | 'own'
  | 'not-addressed'
  | 'addressed-to-another'
  | 'small-talk'
  | 'no-words'

/** Slack's own voice: reminders, answers to keywords. */
const SLACKBOT = 'USLACKBOT'

/** Messages like any other, sent in another way. Everything else with a subtype is the workspace talking. */
const SPOKEN_SUBTYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'thread_broadcast',
  'file_share',
])

/** @param body Of an Events API delivery, in whatever shape it came. */
export function readQuestion(body: unknown, options: { readonly botUserId: string }): ReadEvent {
  const parsed = messageEventSchema.safeParse(body)
  if (!parsed.success) return ignored('unreadable')
  const { event, event_id: eventId, is_ext_shared_channel } = parsed.data
  const workspace = workspaceOf(parsed.data)
  const botUserId = botUserOf(parsed.data) ?? options.botUserId
  if (!workspace) return ignored('unreadable')
  const place = { workspace, channel: event.channel, eventId }
  if (event.subtype === 'message_changed') return readEdit(event, { place, botUserId })
  if (event.subtype === 'message_deleted') return readDeletion(event, place)
  const reason = reasonToIgnore(event, botUserId)
  if (reason) return ignored(reason)
  const { ts, thread_ts, user } = event
  if (!user) return ignored('unreadable')
  const isShared = is_ext_shared_channel ?? false
  const addressed = { ...place, thread: thread_ts ?? ts, ts, asker: user, isShared }
  return readText(event, { addressed, botUserId })
}

function reasonToIgnore(
  { subtype, hidden, bot_id, user }: MessageEvent,
  botUserId: string,
): IgnoredReason | undefined {
  if (hidden) return 'hidden'
  if (user === botUserId) return 'own'
  if (bot_id || user === SLACKBOT || subtype === 'bot_message') return 'bot'
  return SPOKEN_SUBTYPES.has(subtype) ? undefined : 'subtype'
}

interface Place {
  readonly workspace: string
  readonly channel: string
  readonly eventId: string
}

/** Slack also tells of a "change" when it has added previews; a parent with replies is deleted by a change too. */
function readEdit(
  { message, previous_message: before }: MessageEvent,
  { place, botUserId }: { readonly place: Place; readonly botUserId: string },
): ReadEvent {
  if (message?.ts === undefined) return ignored('unreadable')
  const { ts, thread_ts: thread = ts, subtype, user, bot_id } = message
  const address = { ...place, thread, ts }
  if (subtype === 'tombstone') return { ...address, kind: 'deleted' }
  if (user === botUserId || bot_id) return ignored('own')
  if (!user) return ignored('unreadable')
  const text = plainQuestion(markupOf(message), { botUserId })
  if (before && markupOf(before) === markupOf(message)) return ignored('unchanged')
  return { ...address, kind: 'edited', asker: user, text }
}

function readDeletion({ deleted_ts, previous_message }: MessageEvent, place: Place): ReadEvent {
  const ts = deleted_ts ?? previous_message?.ts
  if (ts === undefined) return ignored('unreadable')
  return { ...place, kind: 'deleted', ts, thread: previous_message?.thread_ts ?? ts }
}

interface ReadTextOptions {
  readonly addressed: Omit<Addressed, 'entrance'>
  readonly botUserId: string
}

function readText(event: MessageEvent, { addressed: message, botUserId }: ReadTextOptions): ReadEvent {
  const markup = markupOf(event)
  const text = plainQuestion(markup, { botUserId })
  const isReply = message.thread !== message.ts
  const isMention = event.type === 'app_mention' || new RegExp(`<@${botUserId}[|>]`).test(markup)
  const entrance = entranceOf(event, { isMention, isReply })
  const addressed = { ...message, entrance }
  if (asksToStop(text) && entrance !== 'channel') return { ...addressed, kind: 'stop' }
  const isOverheard = entrance === 'thread-reply' || entrance === 'channel'
  if (isOverheard && mentionsSomebody(markup)) return ignored('addressed-to-another')
  if (entrance === 'direct' && isReply && isRemark(text)) return ignored('small-talk')
  if (!hasWords(text)) return readNod(addressed)
  return isOverheard
    ? readOverheard(text, addressed)
    : { ...addressed, kind: 'question', text, isTentative: false }
}

function entranceOf(
  event: MessageEvent,
  { isMention, isReply }: { readonly isMention: boolean; readonly isReply: boolean },
): Entrance {
  if (isDirectMessage(event)) return 'direct'
  if (isMention) return 'mention'
  return isReply ? 'thread-reply' : 'channel'
}

function readOverheard(text: string, addressed: Addressed): ReadEvent {
  const isFollowUp = addressed.entrance === 'thread-reply'
  const likeness = looksLikeQuestion(text, { isFollowUp })
  if (likeness === 'no') return ignored(isFollowUp ? 'small-talk' : 'not-addressed')
  return { ...addressed, kind: 'question', text, isTentative: likeness === 'maybe' || !isFollowUp }
}

/** Nothing but names, emoji or thanks: among people a nod, to the bot itself the wish to know what it is for. */
function readNod(addressed: Addressed): ReadEvent {
  const { entrance, thread, ts } = addressed
  if (entrance === 'channel') return ignored('not-addressed')
  const isNod = entrance === 'thread-reply' || (entrance === 'direct' && thread !== ts)
  return isNod ? ignored('no-words') : { ...addressed, kind: 'empty-mention' }
}

function markupOf({ text, blocks }: MessageEvent | InnerMessage): string {
  return text?.trim() || richTextMarkup(blocks ?? [])
}

function isDirectMessage({ channel, channel_type }: MessageEvent): boolean {
  return channel_type === 'im' || channel.startsWith('D')
}

function ignored(reason: IgnoredReason): ReadEvent {
  return { kind: 'ignored', reason }
}
