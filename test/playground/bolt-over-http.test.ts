// A Bolt app over signed HTTP, unchanged but for where Slack is.

import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { onTestFinished, test } from 'vitest'
import { SECRETS, startLocalSlack } from './start-local-slack.ts'

test('Bolt verifies the requests, acknowledges them, and answers a mention and a command', async () => {
  const slack = await startLocalSlack()
  const { signingSecret, botToken } = SECRETS
  const receiver = new HTTPReceiver({ signingSecret, port: 0, logLevel: LogLevel.ERROR })
  const clientOptions = { slackApiUrl: slack.apiUrl }
  const app = new App({ token: botToken, receiver, clientOptions, logLevel: LogLevel.ERROR })
  app.event(
    'app_mention',
    async ({ say, event }) => void (await say({ text: 'Answer', thread_ts: event.ts })),
  )
  app.command('/news', async ({ ack, respond }) => {
    await ack()
    await respond('For you')
  })
  const server = await receiver.start(0)
  onTestFinished(async () => void (await receiver.stop()))
  slack.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`)

  const { me, channelId } = slack.workspace
  const { ts } = await slack.post({ user: me, channel: channelId, text: '@Newsdesk hello' })
  await slack.waitForMessage(({ text, threadTs }) => text === 'Answer' && threadTs === ts)
  await slack.command({ user: me, channel: channelId, command: '/news', text: 'latest' })
  await slack.waitForMessage(({ text, visibleTo }) => text === 'For you' && visibleTo === me)
})
