// Step one of a question's way: what a Slack event means for the bot, if anything.
import type { ThreadAddress } from '../conversation/conversations.ts'
import { hasWords } from './has-words.ts'
import { type MessageEvent, messageEventSchema } from './message-event.ts'
import { plainQuestion } from './plain-question.ts'
import { richTextMarkup } from './rich-text-markup.ts'

/** A message that is meant for the bot: where it stands and who wrote it. */
export interface Addressed extends ThreadAddress {
  readonly eventId: string
  /** Of the message itself; the thread's own where the message begins it. */
  readonly ts: string
  readonly asker: string
}

export type ReadEvent =
  | (Addressed & {
      readonly kind: 'question'
      readonly text: string
      /** A `thread-reply` mentions nobody: it is a question only in a thread that the bot follows. */
      readonly entrance: 'mention' | 'direct' | 'thread-reply'
    })
  | (Addressed & { readonly kind: 'empty-mention' })
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason }

type IgnoredReason =
  | 'unreadable'
  | 'edited'
  | 'deleted'
  | 'hidden'
  | 'subtype'
  | 'bot'
  | 'own'
  | 'not-addressed'
  | 'addressed-to-another'
  | 'no-words'

/** Messages like any other, sent in another way. Everything else with a subtype is the workspace talking. */
const SPOKEN_SUBTYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'thread_broadcast',
  'file_share',
])

/** A reply that opens with a person, a group or everybody speaks to them. */
const OPENS_WITH_ADDRESSEE = /^\s*<(?:@[UW]|!subteam\^|!here|!channel|!everyone)/

/** @param body Of an Events API delivery, in whatever shape it came. */
export function readQuestion(body: unknown, { botUserId }: { readonly botUserId: string }): ReadEvent {
  const parsed = messageEventSchema.safeParse(body)
  if (!parsed.success) return ignored('unreadable')
  const { event, event_id: eventId, team_id, authorizations } = parsed.data
  const workspace = authorizations?.[0]?.team_id ?? team_id
  const { channel, ts, thread_ts, user } = event
  const reason = reasonToIgnore(event, botUserId)
  if (reason) return ignored(reason)
  if (!workspace || !user) return ignored('unreadable')
  const addressed = { workspace, channel, thread: thread_ts ?? ts, ts, eventId, asker: user }
  return readText(event, { addressed, botUserId })
}

function reasonToIgnore(
  { subtype, hidden, bot_id, user }: MessageEvent,
  botUserId: string,
): IgnoredReason | undefined {
  if (subtype === 'message_changed') return 'edited'
  if (subtype === 'message_deleted') return 'deleted'
  if (hidden) return 'hidden'
  if (user === botUserId) return 'own'
  if (bot_id || subtype === 'bot_message') return 'bot'
  return SPOKEN_SUBTYPES.has(subtype) ? undefined : 'subtype'
}

interface ReadTextOptions {
  readonly addressed: Addressed
  readonly botUserId: string
}

function readText(event: MessageEvent, { addressed, botUserId }: ReadTextOptions): ReadEvent {
  const markup = event.text?.trim() || richTextMarkup(event.blocks ?? [])
  const text = plainQuestion(markup, { botUserId })
  const isReply = addressed.thread !== addressed.ts
  const isMention = event.type === 'app_mention' || new RegExp(`<@${botUserId}[|>]`).test(markup)
  const entrance = isDirectMessage(event) ? 'direct' : isMention ? 'mention' : 'thread-reply'
  if (entrance === 'thread-reply') {
    if (!isReply) return ignored('not-addressed')
    if (OPENS_WITH_ADDRESSEE.test(markup)) return ignored('addressed-to-another')
  }
  if (hasWords(text)) return { ...addressed, kind: 'question', text, entrance }
  return isReply && !isMention ? ignored('no-words') : { ...addressed, kind: 'empty-mention' }
}

function isDirectMessage({ channel, channel_type }: MessageEvent): boolean {
  return channel_type === 'im' || channel.startsWith('D')
}

function ignored(reason: IgnoredReason): ReadEvent {
  return { kind: 'ignored', reason }
}
