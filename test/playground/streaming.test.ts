// Streamed messages: who may write to them and for how long, and what people and the app see of them.
import type { AnyChunk } from '@slack/types'
import { expect, test } from 'vitest'
import type { LocalSlackOptions } from '../../src/playground/local-slack-options.ts'
import { FakeApp } from './fake-app.ts'
import { errorOf, startWithClient } from './start-with-client.ts'

/** A question in #news, and how to stream an answer under it. */
async function startWithQuestion(options: Partial<LocalSlackOptions> = {}) {
  const started = await startWithClient(options)
  const { slack, client, me, channelId, teamId } = started
  const { ts: threadTs } = await slack.post({ user: me, channel: channelId, text: '@Newsdesk Anything new?' })
  const place = {
    channel: channelId,
    thread_ts: threadTs,
    recipient_user_id: me,
    recipient_team_id: teamId,
  }
  const start = async (content: { markdown_text?: string; chunks?: AnyChunk[] } = {}) => {
    const { ts = '' } = await client.chat.startStream({ ...place, ...content })
    return { channel: channelId, ts }
  }
  const shown = (ts: string) => slack.messages({ channel: channelId }).find((message) => message.ts === ts)
  return { ...started, place, threadTs, start, shown }
}

const text = (words: string): AnyChunk => ({ type: 'markdown_text', text: words })
const task = (id: string, status: 'in_progress' | 'complete', more: object = {}): AnyChunk => ({
  type: 'task_update',
  id,
  title: `Task ${id}`,
  status,
  ...more,
})

test('text goes on where it ended, and the message is complete with its blocks when it stops', async () => {
  const { client, start, shown, threadTs } = await startWithQuestion()
  const stream = await start({ markdown_text: 'Seventeen ' })
  await client.chat.appendStream({ ...stream, markdown_text: '**people**' })
  expect(shown(stream.ts)).toMatchObject({ threadTs, text: 'Seventeen **people**', streaming: true })
  const { message } = await client.chat.stopStream({
    ...stream,
    markdown_text: ' were hurt.',
    blocks: [{ type: 'divider' }],
  })
  expect(message).toMatchObject({ text: 'Seventeen **people** were hurt.', thread_ts: threadTs })
  expect(shown(stream.ts)?.streaming).toBeUndefined()
  expect(shown(stream.ts)?.blocks).toEqual([
    { type: 'markdown', text: 'Seventeen **people** were hurt.' },
    { type: 'divider' },
  ])
})

test('a task changes in its place: its state is replaced, its details go on', async () => {
  const { client, start, shown } = await startWithQuestion()
  const stream = await start({ chunks: [task('search', 'in_progress', { details: 'tram' })] })
  const sources = [{ type: 'url', url: 'https://news.example/tram', text: 'Tram crash' }]
  await client.chat.appendStream({
    ...stream,
    chunks: [text('It '), task('search', 'complete', { details: ', crash', sources }), text('crashed.')],
  })
  const part = (words: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text: words }] })
  expect(shown(stream.ts)?.blocks).toEqual([
    {
      type: 'task_card',
      task_id: 'search',
      title: 'Task search',
      status: 'complete',
      details: { type: 'rich_text', elements: [part('tram'), part(', crash')] },
      sources,
    },
    { type: 'markdown', text: 'It crashed.' },
  ])
})

test('a plan holds its tasks together, under its title', async () => {
  const { client, place, shown } = await startWithQuestion()
  const { ts = '' } = await client.chat.startStream({
    ...place,
    task_display_mode: 'plan',
    chunks: [task('one', 'complete'), text('Words'), task('two', 'in_progress')],
  })
  await client.chat.appendStream({
    channel: place.channel,
    ts,
    chunks: [{ type: 'plan_update', title: 'Reading' }],
  })
  expect(shown(ts)?.blocks).toMatchObject([
    { type: 'plan', title: 'Reading', tasks: [{ task_id: 'one' }, { task_id: 'two' }] },
    { type: 'markdown', text: 'Words' },
  ])
})

test('a channel needs to know for whom, a direct message does not', async () => {
  const { slack, client, place, me, directId } = await startWithQuestion()
  const { recipient_user_id, recipient_team_id, ...bare } = place
  expect(await errorOf(client.chat.startStream({ ...bare, recipient_team_id }))).toBe(
    'missing_recipient_user_id',
  )
  expect(await errorOf(client.chat.startStream({ ...bare, recipient_user_id }))).toBe(
    'missing_recipient_team_id',
  )
  const { ts } = await slack.post({ user: me, channel: directId, text: 'Hello' })
  expect(await client.chat.startStream({ channel: directId, thread_ts: ts })).toMatchObject({ ok: true })
})

test('one stream has one way of content', async () => {
  const { client, start } = await startWithQuestion()
  const words = await start({ markdown_text: 'Words' })
  expect(await errorOf(client.chat.appendStream({ ...words, chunks: [text('more')] }))).toBe(
    'streaming_mode_mismatch',
  )
  const bare = await start()
  await client.chat.appendStream({ ...bare, chunks: [text('In chunks')] })
  expect(await errorOf(client.chat.stopStream({ ...bare, markdown_text: 'more' }))).toBe(
    'streaming_mode_mismatch',
  )
})

test('what is over takes nothing more', async () => {
  const { slack, client, start, channelId } = await startWithQuestion()
  const stream = await start({ markdown_text: 'All' })
  await client.chat.stopStream(stream)
  const over = 'message_not_in_streaming_state'
  expect(await errorOf(client.chat.appendStream({ ...stream, markdown_text: 'more' }))).toBe(over)
  expect(await errorOf(client.chat.stopStream(stream))).toBe(over)
  const { ts = '' } = await client.chat.postMessage({ channel: channelId, text: 'Posted' })
  expect(await errorOf(client.chat.appendStream({ channel: channelId, ts, markdown_text: 'x' }))).toBe(over)
  const { ts: question } = slack.messages({ channel: channelId })[0] ?? { ts: '' }
  expect(await errorOf(client.chat.stopStream({ channel: channelId, ts: question }))).toBe(
    'message_not_owned_by_app',
  )
})

test('a stream ends by itself after its lifetime, and what was written stays', async () => {
  let now = Date.now()
  const { client, start, shown } = await startWithQuestion({ clock: () => now })
  const stream = await start({ markdown_text: 'Half an ans' })
  now += 299_999
  await client.chat.appendStream({ ...stream, markdown_text: 'wer' })
  now += 1
  expect(await errorOf(client.chat.appendStream({ ...stream, markdown_text: '!' }))).toBe(
    'message_not_in_streaming_state',
  )
  expect(shown(stream.ts)).toMatchObject({ text: 'Half an answer' })
  expect(await client.chat.update({ ...stream, text: 'A whole answer' })).toMatchObject({ ok: true })
})

test('nobody looks, and it ends all the same', async () => {
  const { start, shown } = await startWithQuestion({ streamLifetime: 20 })
  const { ts } = await start({ markdown_text: 'Going' })
  await expect.poll(() => shown(ts)?.streaming).toBeUndefined()
})

test('while it is written it cannot be updated', async () => {
  const { client, start } = await startWithQuestion()
  const stream = await start({ markdown_text: 'Words' })
  expect(await errorOf(client.chat.update({ ...stream, text: 'Others' }))).toBe('streaming_state_conflict')
})

test('limits hold for one call, faults are told where they are', async () => {
  const { client, start } = await startWithQuestion()
  const long = 'x'.repeat(12_001)
  const stream = await start({ chunks: [text('x'.repeat(12_000))] })
  await client.chat.appendStream({ ...stream, chunks: [text('x'.repeat(12_000))] })
  expect(await errorOf(client.chat.appendStream({ ...stream, chunks: [text(long)] }))).toBe('msg_too_long')
  expect(await errorOf(client.chat.appendStream({ ...stream, markdown_text: long }))).toBe('msg_too_long')
  expect(await errorOf(client.chat.appendStream(stream))).toBe('no_text')
  const wrong = [
    { type: 'task_update', id: 'a', title: 'x'.repeat(257), status: 'complete' },
    { type: 'task_update', id: 'a', title: 'A', status: 'done' },
    { type: 'surprise' },
  ]
  for (const chunk of wrong) {
    // biome-ignore lint/suspicious/noExplicitAny: what no type allows
    const call = client.chat.appendStream({ ...stream, chunks: [chunk as any] })
    expect(await errorOf(call), JSON.stringify(chunk)).toBe('invalid_chunks')
  }
  const header = { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } } as const
  expect(await errorOf(client.chat.stopStream({ ...stream, blocks: [header] }))).toBe('invalid_blocks')
})

test('Slack’s own helper streams through it', async () => {
  const { client, place, slack } = await startWithQuestion()
  const streamer = client.chatStream(place)
  await streamer.append({ markdown_text: 'A first sentence. ' })
  await streamer.append({ chunks: [task('check', 'complete')] })
  await streamer.stop({ markdown_text: 'A last one.' })
  const { blocks } = slack.messages({ channel: place.channel }).at(-1) ?? {}
  expect(blocks).toMatchObject([
    { type: 'markdown', text: 'A first sentence. ' },
    { type: 'task_card', task_id: 'check' },
    { type: 'markdown', text: 'A last one.' },
  ])
})

test('the app hears of a streamed message at its start and at its end', async () => {
  const { slack, client, start } = await startWithQuestion()
  const before = slack.events.length
  const stream = await start({ markdown_text: 'One ' })
  await client.chat.appendStream({ ...stream, markdown_text: 'two ' })
  await client.chat.stopStream({ ...stream, markdown_text: 'three' })
  expect(slack.events.slice(before)).toMatchObject([
    { event: { type: 'message', ts: stream.ts } },
    { event: { subtype: 'message_changed', message: { ts: stream.ts, text: 'One two three' } } },
  ])
})

test('Stop ends what is streamed in the thread and tells the app, which leaves the session itself', async () => {
  const { slack, client, start, shown, threadTs, me, channelId } = await startWithQuestion()
  const app = await FakeApp.start()
  slack.connect(app.eventsUrl)
  const session = { channel_id: channelId, thread_ts: threadTs }
  const press = () => slack.stop({ user: me, channel: channelId, threadTs })
  expect(press).toThrow('There is nothing to stop in this thread.')
  expect(
    await client.agents.sessions.setStatus({ ...session, status: 'processing', title: 'News' }),
  ).toMatchObject({ status: 'processing', agent_status: 'processing', title: 'News' })
  const stream = await start({ markdown_text: 'Half' })
  press()
  await expect
    .poll(() => app.events.find(({ type }) => type === 'agent_session_stopped'))
    .toMatchObject({ channel: channelId, user: me, thread_ts: threadTs, streaming_message_ts: [stream.ts] })
  expect(await errorOf(client.chat.appendStream({ ...stream, markdown_text: '!' }))).toBe('stopped_by_user')
  expect(await errorOf(client.chat.stopStream(stream))).toBe('stopped_by_user')
  expect(shown(stream.ts)).toMatchObject({ text: 'Half' })
  expect(press).not.toThrow()
  await client.agents.sessions.setStatus({ ...session, status: 'active', title: 'Ignored' })
  expect(press).toThrow('There is nothing to stop')
  expect(await client.agents.sessions.rename({ ...session, title: 'Trams' })).toMatchObject({
    title: 'Trams',
  })
  await app.close()
})

test('a session ends with the stream that says so, and needs a thread that is there', async () => {
  const { slack, client, start, threadTs, me, channelId } = await startWithQuestion()
  await client.agents.sessions.setStatus({
    channel_id: channelId,
    thread_ts: threadTs,
    status: 'processing',
  })
  const stream = await start({ markdown_text: 'Done' })
  await client.chat.stopStream({ ...stream, session_status: 'active' })
  expect(() => slack.stop({ user: me, channel: channelId, threadTs })).toThrow('nothing to stop')
  const nowhere = { channel_id: channelId, thread_ts: '1700000000.000100' }
  expect(await errorOf(client.agents.sessions.setStatus({ ...nowhere, status: 'active' }))).toBe(
    'invalid_thread_ts',
  )
  expect(await errorOf(client.agents.sessions.rename({ ...nowhere, title: 'x' }))).toBe('session_not_found')
})
