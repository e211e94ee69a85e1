// chat.*, as Slack's own client sees it.
import { expect, test } from 'vitest'
import { SECRETS } from './start-local-slack.ts'
import { errorOf, startWithClient } from './start-with-client.ts'

test('a message is posted, in a thread, by form and by JSON, and the call is remembered', async () => {
  const { slack, client, channelId, botUserId, botId } = await startWithClient()
  const blocks = [{ type: 'divider' as const }]
  const first = await client.chat.postMessage({
    channel: channelId,
    text: 'Hello',
    blocks,
    unfurl_links: false,
    unfurl_media: false,
  })
  expect(first).toMatchObject({
    ok: true,
    channel: channelId,
    ts: expect.stringMatching(/^\d{10}\.\d{6}$/),
    message: { type: 'message', text: 'Hello', user: botUserId, bot_id: botId, ts: first.ts },
  })
  const reply = await fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRETS.botToken}` },
    body: JSON.stringify({ channel: channelId, text: 'Reply', thread_ts: first.ts }),
  })
  expect(await reply.json()).toMatchObject({ ok: true, message: { parent_user_id: botUserId } })
  expect(slack.messages({ channel: channelId })).toMatchObject([
    { text: 'Hello', blocks, threadTs: first.ts, unfurl: { links: false, media: false } },
    { text: 'Reply', threadTs: first.ts, unfurl: { links: true, media: true } },
  ])
  expect(slack.calls[0]).toMatchObject({
    method: 'chat.postMessage',
    arguments: { channel: channelId, blocks, unfurl_links: false },
  })
  expect(slack.calls[0]).not.toHaveProperty('error')
})

test('what cannot be posted', async () => {
  const { slack, client, channelId, me } = await startWithClient()
  const { ts } = await slack.post({ user: me, channel: channelId, text: 'Question' })
  const { ts: replyTs } = await slack.post({ user: me, channel: channelId, text: 'More', threadTs: ts })
  const post = (given: Record<string, unknown>) =>
    errorOf(client.apiCall('chat.postMessage', { channel: channelId, text: 'Hello', ...given }))

  expect(await post({ channel: 'C0NOWHERE' })).toBe('channel_not_found')
  expect(await post({ text: ' ' })).toBe('no_text')
  expect(await post({ text: 'x'.repeat(40_001) })).toBe('msg_too_long')
  expect(await post({ blocks: '[{"type":' })).toBe('invalid_blocks_format')
  expect(await post({ blocks: '{"type":"divider"}' })).toBe('invalid_blocks_format')
  expect(await post({ blocks: [{ type: 'nonsense' }] })).toBe('invalid_blocks')
  expect(await post({ thread_ts: '0' })).toBe('invalid_thread_ts')
  expect(await post({ thread_ts: '1763938800.000100' })).toBe('thread_not_found')
  expect(await post({ thread_ts: replyTs })).toBe('thread_not_found')
  expect(await post({ text: 'x'.repeat(40_000) })).toMatchObject({ ok: true })
  expect(slack.calls.map(({ error }) => error).slice(0, 2)).toEqual(['channel_not_found', 'no_text'])
})

test('an ephemeral message is for one person, and cannot be changed or replied to', async () => {
  const { slack, client, channelId, colleague, directId } = await startWithClient()
  const { message_ts = '' } = await client.chat.postEphemeral({
    channel: channelId,
    user: colleague,
    text: 'Psst',
  })
  expect(slack.messages({ channel: channelId })).toMatchObject([{ ephemeral: true, visibleTo: colleague }])
  const stranger = client.chat.postEphemeral({ channel: directId, user: colleague, text: 'Psst' })
  expect(await errorOf(stranger)).toBe('user_not_in_channel')
  const edit = client.chat.update({ channel: channelId, ts: message_ts, text: 'Louder' })
  expect(await errorOf(edit)).toBe('message_not_found')
  const reply = client.chat.postMessage({ channel: channelId, thread_ts: message_ts, text: 'Reply' })
  expect(await errorOf(reply)).toBe('thread_not_found')
})

test('an update replaces; text alone takes the blocks away and shows as edited', async () => {
  const { slack, client, channelId, me } = await startWithClient()
  const { ts = '' } = await client.chat.postMessage({ channel: channelId, text: 'One' })
  const update = (given: Record<string, unknown>) =>
    errorOf(client.apiCall('chat.update', { channel: channelId, ts, ...given }))
  const shown = () => slack.messages({ channel: channelId })[0]

  expect(await update({ blocks: [{ type: 'divider' }] })).toMatchObject({ ok: true, ts, text: 'One' })
  expect(shown()).toMatchObject({ text: 'One', blocks: [{ type: 'divider' }] })
  expect(shown()).not.toHaveProperty('edited')
  expect(await update({ text: 'Two' })).toMatchObject({ ok: true, text: 'Two' })
  expect(shown()).toMatchObject({ text: 'Two', edited: true })
  expect(shown()).not.toHaveProperty('blocks')

  expect(await update({})).toBe('no_text')
  expect(await update({ blocks: [{ type: 'nonsense' }] })).toBe('invalid_blocks')
  expect(await update({ ts: '1763938800.000100', text: 'Two' })).toBe('message_not_found')
  expect(await update({ channel: 'C0NOWHERE', text: 'Two' })).toBe('channel_not_found')
  const { ts: mine } = await slack.post({ user: me, channel: channelId, text: 'Mine' })
  expect(await update({ ts: mine, text: 'Yours' })).toBe('cant_update_message')
})

test('the bot deletes its own messages only', async () => {
  const { slack, client, channelId, me } = await startWithClient()
  const { ts = '' } = await client.chat.postMessage({ channel: channelId, text: 'One' })
  const { ts: mine } = await slack.post({ user: me, channel: channelId, text: 'Mine' })
  expect(await errorOf(client.chat.delete({ channel: channelId, ts: mine }))).toBe('cant_delete_message')
  expect(await client.chat.delete({ channel: channelId, ts })).toMatchObject({ ok: true, ts })
  expect(await errorOf(client.chat.delete({ channel: channelId, ts }))).toBe('message_not_found')
  expect(slack.messages({ channel: channelId })).toHaveLength(1)
})
