// Starting and stopping: what an operator sees.
import { createServer, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { Keyv } from 'keyv'
import { pino } from 'pino'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openMemory } from '../../src/conversation/memory.ts'
import { ConfigurationError } from '../../src/errors.ts'
import type { LocalSlack } from '../../src/playground/local-slack.ts'
import { Inbox } from '../../src/slack/connection/inbox.ts'
import type { SlackConnection } from '../../src/slack/connection/slack-connection.ts'
import { createSlackApp } from '../../src/slack/create-slack-app.ts'
import { openState } from '../../src/state/open-state.ts'
import { emptyNewsroom } from './empty-newsroom.ts'
import { damAnswer } from './sample-replies.ts'
import { scriptAnswers } from './script-answers.ts'
import { startBot, startSlack } from './start-bot.ts'

const signingSecret = '0123456789abcdef0123456789abcdef'
const logger = pino({ level: 'silent' })
const state = await openState('memory:')

let slack: LocalSlack
beforeEach(async () => {
  slack = await startSlack()
})

function appWith(connection: SlackConnection) {
  return createSlackApp({
    connection,
    answerQuestion: scriptAnswers(),
    newsroom: emptyNewsroom,
    checkClaims: async () => [],
    memory: openMemory({ keyv: () => new Keyv(), logger }),
    state,
    inbox: new Inbox({ kept: state.keyv('inbox'), leases: state.leases('taken'), logger }),
    logger,
  })
}

const http = (options: Partial<Extract<SlackConnection, { kind: 'http' }>> = {}) =>
  appWith({
    kind: 'http',
    botToken: 'xoxb-local-bot-token',
    signingSecret,
    port: 0,
    host: '127.0.0.1',
    slackApiUrl: slack.apiUrl,
    ...options,
  })

async function faultOf(start: Promise<unknown>): Promise<string> {
  const error = await start.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ConfigurationError)
  return error instanceof Error ? error.message : ''
}

describe('start', () => {
  it('says in one line that the bot token is refused', async () => {
    expect(await faultOf(http({ botToken: 'xoxb-wrong' }).start())).toBe(
      'The configuration has a fault: SLACK_BOT_TOKEN is refused by Slack (invalid_auth)',
    )
  })

  it('says in one line that the app token is refused', async () => {
    const app = appWith({
      kind: 'socket',
      botToken: 'xoxb-local-bot-token',
      appToken: 'xapp-wrong',
      slackApiUrl: slack.apiUrl,
    })
    expect(await faultOf(app.start())).toContain('SLACK_APP_TOKEN is refused by Slack (invalid_auth)')
    await app.stop()
  })

  it('says what is wrong with an app token that opens no connection', async () => {
    const app = appWith({
      kind: 'socket',
      botToken: 'xoxb-local-bot-token',
      appToken: 'xoxb-local-bot-token',
      pongWithin: 50,
      slackApiUrl: slack.apiUrl,
    })
    expect(await faultOf(app.start())).toContain(
      'take an app-level token (xapp-) with the scope connections:write',
    )
  })

  it('says that Slack cannot be reached', async () => {
    const closed = await listening()
    const { port } = addressOf(closed)
    await new Promise((resolve) => closed.close(resolve))
    const slackApiUrl = `http://127.0.0.1:${port}/api/`
    expect(await faultOf(http({ slackApiUrl }).start())).toContain(
      `Slack cannot be reached at ${slackApiUrl}`,
    )
  })

  it('says that the port is taken', async () => {
    const taken = await listening()
    onTestFinished(() => void taken.close())
    const { port } = addressOf(taken)
    const app = http({ port })
    expect(await faultOf(app.start())).toContain(`PORT ${port} is taken`)
    await app.stop()
  })

  it('reports the port that it got, and answers there that it is well', async () => {
    const app = http()
    onTestFinished(() => app.stop())
    const { eventsUrl } = await app.start()
    expect(eventsUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d{2,5}\/slack\/events$/)
    const health = await fetch(new URL('/health', eventsUrl))
    expect([health.status, await health.text()]).toEqual([200, 'ok\n'])
    expect((await fetch(new URL('/elsewhere', eventsUrl))).status).toBe(404)
  })

  it('takes no request that Slack has not signed', async () => {
    const answers = scriptAnswers()
    const app = http()
    onTestFinished(() => app.stop())
    const { eventsUrl = '' } = await app.start()
    const response = await fetch(eventsUrl, { method: 'POST', body: '{"type":"event_callback"}' })
    expect(response.status).toBe(401)
    expect(answers.asked).toEqual([])
  })
})

describe('stop', () => {
  it('takes no more requests but waits for the answer under way', async () => {
    const slowly = async () => {
      await wait(300)
      return damAnswer
    }
    const bot = await startBot(slack, { answers: scriptAnswers(slowly) })
    const { me: user, channelId: channel } = slack.workspace
    await slack.post({ user, channel, text: '@Newsdesk What was found?' })
    await bot.app.stop()
    expect(slack.messages({ channel })).toHaveLength(2)
    await slack.post({ user, channel, text: '@Newsdesk And then?' })
    expect(slack.messages({ channel })).toHaveLength(3)
    await bot.app.stop()
  })
})

async function listening(): Promise<Server> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function addressOf(server: Server): { readonly port: number } {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return address
}
