// chat.*: what the bot says, changes and takes back.
import { z } from 'zod'
import { checkContent } from '../content/check-content.ts'
import { slackMessage } from '../slack-message.ts'
import { workspaceIds } from '../workspace-ids.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { defineMethod } from './define-method.ts'
import { findMessage } from './find-message.ts'
import { rateTiers } from './rate-tiers.ts'
import { draftShape, readMessageDraft } from './read-message-draft.ts'
import { refuse } from './refuse.ts'

const { botUserId } = workspaceIds
const { flag, text, blocks, metadata } = argumentSchemas

const postMessage = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.posting,
  shape: { ...draftShape, unfurl_links: flag, unfurl_media: flag, metadata },
  run(given, { workspace }) {
    const draft = readMessageDraft(given, workspace)
    if (!draft.ok) return draft.refusal
    const { channel, content, threadTs } = draft
    const message = workspace.post({
      channel: channel.id,
      user: botUserId,
      ...content,
      ...(threadTs !== undefined && { threadTs }),
      ...(given.metadata && { metadata: given.metadata }),
      unfurl: { links: given.unfurl_links ?? true, media: given.unfurl_media ?? true },
    })
    return { ok: true, channel: channel.id, ts: message.ts, message: slackMessage(message, workspace) }
  },
})

const postEphemeral = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.four,
  shape: { ...draftShape, user: z.string() },
  run(given, { workspace }) {
    const draft = readMessageDraft(given, workspace)
    if (!draft.ok) return draft.refusal
    const { channel, content, threadTs } = draft
    if (!channel.members.includes(given.user)) return refuse('user_not_in_channel')
    const thread = threadTs !== undefined && { threadTs }
    const { ts } = workspace.post({
      channel: channel.id,
      user: botUserId,
      ...content,
      ...thread,
      recipient: given.user,
    })
    return { ok: true, message_ts: ts }
  },
})

const update = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.three,
  shape: { channel: z.string(), ts: z.string(), text, blocks, metadata },
  run(given, { workspace }) {
    const found = findMessage(given.channel, given.ts, workspace)
    if (!found.ok) return found.refusal
    if (found.message.user !== botUserId) return refuse('cant_update_message')
    if (found.message.streaming) return refuse('streaming_state_conflict')
    if (given.text === undefined && given.blocks === undefined) return refuse('no_text')
    // Blocks alone keep the text; text alone takes the blocks away and marks the message as edited:
    // https://docs.slack.dev/reference/methods/chat.update
    const checked = checkContent({ text: given.text ?? found.message.text, blocks: given.blocks })
    if (!checked.ok) return refuse(checked.fault.error, checked.fault.messages)
    const edited = checked.content.blocks === undefined
    const marked = given.metadata ? { ...found.message, metadata: given.metadata } : found.message
    const message = workspace.edit(marked, { ...checked.content, edited })
    const { channel, ts } = message
    return { ok: true, channel, ts, text: message.text, message: slackMessage(message, workspace) }
  },
})

const remove = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.three,
  shape: { channel: z.string(), ts: z.string() },
  run(given, { workspace }) {
    const found = findMessage(given.channel, given.ts, workspace)
    if (!found.ok) return found.refusal
    if (found.message.user !== botUserId) return refuse('cant_delete_message')
    workspace.remove(found.message)
    return { ok: true, channel: found.message.channel, ts: given.ts }
  },
})

/** By their names. */
export const chatMethods = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
}
