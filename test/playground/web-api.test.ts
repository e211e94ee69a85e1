// The Web API apart from chat.*, as Slack's own client sees it.
import { expect, test } from 'vitest'
import { SECRETS } from './start-local-slack.ts'
import { errorOf, startWithClient } from './start-with-client.ts'

test('who the bot is', async () => {
  const { client, slack, teamId, botUserId, botId } = await startWithClient()
  expect(await client.auth.test()).toMatchObject({
    ok: true,
    url: `${slack.url}/`,
    team_id: teamId,
    user_id: botUserId,
    bot_id: botId,
    is_enterprise_install: false,
  })
})

test('tokens are checked: none, unknown, of the wrong kind', async () => {
  const { slack, connect, client } = await startWithClient()
  expect(await errorOf(connect().auth.test())).toBe('not_authed')
  expect(await errorOf(connect('xoxb-other').auth.test())).toBe('invalid_auth')
  expect(await errorOf(connect(SECRETS.appToken).auth.test())).toBe('not_allowed_token_type')
  expect(await errorOf(client.apps.connections.open({}))).toBe('not_allowed_token_type')
  expect(await errorOf(connect().apiCall('api.test', { foo: 'bar' }))).toMatchObject({ args: { foo: 'bar' } })
  expect(await errorOf(connect().api.test({ error: 'my_error' }))).toBe('my_error')

  const inBody = new URLSearchParams({ token: SECRETS.botToken })
  const answer = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', body: inBody })
  expect(await answer.json()).toMatchObject({ ok: true })
  expect(JSON.stringify(slack.calls)).not.toContain('xoxb')
})

test('a method that there is not, and arguments that do not fit', async () => {
  const { client, channelId } = await startWithClient()
  expect(await errorOf(client.apiCall('chat.sing'))).toBe('unknown_method')
  const noChannel = client.apiCall('chat.postMessage', { text: 'Hello' })
  await expect(noChannel).rejects.toMatchObject({
    data: {
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] missing required field: channel'] },
    },
  })
  const eleven = Array.from({ length: 11 }, () => 'Still searching')
  const status = { channel_id: channelId, thread_ts: '1.000001', status: 'x', loading_messages: eleven }
  expect(await errorOf(client.assistant.threads.setStatus(status))).toBe('invalid_arguments')
})

test('a person’s id stands for the direct message with them', async () => {
  const { client, me, directId, botUserId } = await startWithClient()
  expect(await client.chat.postMessage({ channel: me, text: 'Hello' })).toMatchObject({ channel: directId })
  expect(await client.conversations.open({ users: me })).toMatchObject({ channel: { id: directId } })
  expect(await errorOf(client.conversations.open({ users: botUserId }))).toBe('cannot_dm_bot')
  expect(await errorOf(client.conversations.open({ users: 'U0NOBODY' }))).toBe('user_not_found')
})

test('reactions come and go, once each', async () => {
  const { slack, client, channelId, me, botUserId } = await startWithClient()
  const { ts: timestamp } = await slack.post({ user: me, channel: channelId, text: 'Question' })
  const eyes = { channel: channelId, timestamp, name: 'eyes' }
  await client.reactions.add(eyes)
  expect(slack.messages({ channel: channelId })[0]?.reactions).toEqual([{ name: 'eyes', users: [botUserId] }])
  expect(await errorOf(client.reactions.add(eyes))).toBe('already_reacted')
  expect(await errorOf(client.reactions.add({ ...eyes, name: ':eyes:' }))).toBe('invalid_name')
  expect(await errorOf(client.reactions.add({ ...eyes, timestamp: '1.000001' }))).toBe('message_not_found')
  await client.reactions.remove(eyes)
  expect(await errorOf(client.reactions.remove(eyes))).toBe('no_reaction')
  expect(slack.messages({ channel: channelId })[0]).not.toHaveProperty('reactions')
})

test('people have a time zone', async () => {
  const clock = () => Date.parse('2026-01-15T12:00:00Z')
  const { client, me, botUserId } = await startWithClient({ timeZone: 'America/St_Johns', clock })
  expect(await client.users.info({ user: me })).toMatchObject({
    user: {
      id: me,
      is_bot: false,
      tz: 'America/St_Johns',
      tz_label: 'Newfoundland Standard Time',
      tz_offset: -12_600,
    },
  })
  expect(await client.users.info({ user: botUserId })).toMatchObject({ user: { is_bot: true } })
  expect(await errorOf(client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found')
  expect((await client.users.list({})).members).toHaveLength(4)
})

test('channels and direct messages describe themselves', async () => {
  const { client, channelId, directId, me } = await startWithClient()
  expect(await client.conversations.info({ channel: channelId })).toMatchObject({
    channel: { id: channelId, name: 'news', is_channel: true, is_im: false, is_member: true },
  })
  expect(await client.conversations.info({ channel: directId })).toMatchObject({
    channel: { id: directId, is_im: true, user: me },
  })
  expect(await errorOf(client.conversations.info({ channel: 'C0NOWHERE' }))).toBe('channel_not_found')
})

test('a thread is read from its parent or a reply, in pages, without ephemeral messages', async () => {
  const { slack, client, channelId, me, colleague, botUserId } = await startWithClient()
  const { ts } = await slack.post({ user: me, channel: channelId, text: 'Parent' })
  const { ts: replyTs } = await slack.post({ user: colleague, channel: channelId, text: 'One', threadTs: ts })
  await client.chat.postEphemeral({ channel: channelId, user: me, thread_ts: ts, text: 'Psst' })
  const last = await client.chat.postMessage({ channel: channelId, thread_ts: ts, text: 'Two' })

  const first = await client.conversations.replies({ channel: channelId, ts: replyTs, limit: 2 })
  expect(first.messages).toMatchObject([
    {
      text: 'Parent',
      thread_ts: ts,
      reply_count: 2,
      reply_users: [colleague, botUserId],
      latest_reply: last.ts,
    },
    { text: 'One', thread_ts: ts, parent_user_id: me },
  ])
  expect(first.has_more).toBe(true)
  const cursor = String(first.response_metadata?.next_cursor)
  const second = await client.conversations.replies({ channel: channelId, ts, cursor })
  expect(second).toMatchObject({ has_more: false, messages: [{ text: 'Two' }] })

  const replies = (given: { ts: string; cursor?: string }) =>
    errorOf(client.conversations.replies({ channel: channelId, ...given }))
  expect(await replies({ ts: '1763938800.000100' })).toBe('thread_not_found')
  expect(await replies({ ts, cursor: 'nonsense' })).toBe('invalid_cursor')
})

test('suggested prompts are offered in a direct message, at most four', async () => {
  const { slack, client, directId } = await startWithClient()
  const prompts = Array.from({ length: 4 }, (_, i) => ({ title: `Title ${i}`, message: `Question ${i}?` }))
  const suggest = (given: Record<string, unknown>) =>
    errorOf(
      client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: directId, prompts, ...given }),
    )
  expect(await suggest({ title: 'Try' })).toMatchObject({ ok: true })
  expect(await suggest({ prompts: [...prompts, ...prompts] })).toBe('invalid_arguments')
  const state = await fetch(`${slack.url}/playground/state`)
  expect(await state.json()).toMatchObject({ prompts: [{ channel: directId, title: 'Try', prompts }] })
})
