// The local Slack after a restart shows what was written before.
import { WebClient } from '@slack/web-api'
import { Keyv } from 'keyv'
import { expect, test } from 'vitest'
import { openState } from '../../src/state/open-state.ts'
import { SECRETS, startLocalSlack } from './start-local-slack.ts'

test('messages stand after a restart as they stood before, but for what only one person saw', async () => {
  const state = await openState('memory:')
  const kept = state.keyv('local-messages')
  const slack = await startLocalSlack({ kept })
  const { me, colleague, channelId: channel } = slack.workspace
  const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
  const { ts } = await slack.post({ user: me, channel, text: 'First' })
  await slack.post({ user: colleague, channel, text: 'A reply', threadTs: ts })
  await slack.edit({ user: me, channel, ts, text: 'First, and better' })
  const gone = await slack.post({ user: me, channel, text: 'Taken back' })
  await slack.delete({ user: me, channel, ts: gone.ts })
  await client.reactions.add({ channel, timestamp: ts, name: 'eyes' })
  const blocks = [{ type: 'divider' as const }]
  await client.chat.postMessage({ channel, text: 'An answer', blocks, thread_ts: ts })
  await client.chat.postEphemeral({ channel, user: me, text: 'For me' })
  const before = slack.messages({ channel }).filter(({ ephemeral }) => !ephemeral)
  await slack.close()

  const again = await startLocalSlack({ kept, clock: () => 0 })
  const after = again.messages({ channel })
  expect(after.map(({ text }) => text)).toEqual(['First, and better', 'A reply', 'An answer'])
  expect(after).toEqual(before)
  expect(after[0]).toMatchObject({ edited: true, reactions: [{ name: 'eyes' }] })
  const next = await again.post({ user: me, channel, text: 'Later, whatever the clock says' })
  expect(next.ts > (after.at(-1)?.ts ?? '')).toBe(true)
  await state.close()
})

test('what was being streamed when the program ended is not being written any more', async () => {
  const kept = new Keyv()
  const slack = await startLocalSlack({ kept })
  const { me, channelId: channel, teamId } = slack.workspace
  const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
  const { ts } = await slack.post({ user: me, channel, text: 'First' })
  await client.chat.startStream({
    channel,
    thread_ts: ts,
    recipient_user_id: me,
    recipient_team_id: teamId,
    markdown_text: 'Half',
  })
  expect(slack.messages({ channel }).at(-1)?.streaming).toBe(true)
  await slack.close()
  const again = await startLocalSlack({ kept })
  expect(again.messages({ channel })).toHaveLength(2)
  expect(again.messages({ channel }).at(-1)?.streaming).toBeUndefined()
})

test('a stored message that cannot be read is left out, and the rest stands', async () => {
  const kept = new Keyv()
  await kept.set('T0LOCAL001/C0NEWS0001/1.000001', { text: 7 })
  const slack = await startLocalSlack({ kept })
  expect(slack.messages({ channel: slack.workspace.channelId })).toEqual([])
})
