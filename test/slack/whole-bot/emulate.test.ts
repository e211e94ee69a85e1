// The whole bot against a Slack that this project did not write: npm `emulate`. It knows no streams, statuses or
// sessions, and delivers no mention: the test sends the events, signed, for messages that are really there.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebClient } from '@slack/web-api'
import { createEmulator } from 'emulate'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { signRequest } from '../../../src/playground/delivery/sign-request.ts'
import { install as installIn, oauth, startInstallable } from '../install-bot.ts'
import { damAnswer } from '../sample-replies.ts'
import { type Scripted, scriptAnswers } from '../script-answers.ts'

const PERSON_TOKEN = 'xoxp-a-person'
const SCOPES = ['chat:write', 'channels:read', 'channels:history', 'users:read']

let port: number
let apiUrl: string
let authorizationUrl: string
let person: WebClient
let channel: string
let user: string

beforeEach(async () => {
  port = await freePort()
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      tokens: { [PERSON_TOKEN]: { login: 'developer', scopes: SCOPES } },
      slack: {
        strict_scopes: true,
        team: { name: 'Workspace', domain: 'workspace' },
        users: [{ name: 'developer', real_name: 'Developer', email: 'developer@news.example' }],
        channels: [{ name: 'news' }],
        oauth_apps: [
          {
            client_id: oauth.clientId,
            client_secret: oauth.clientSecret,
            name: 'Newsdesk',
            redirect_uris: [redirectUri()],
          },
        ],
      },
    },
  })
  onTestFinished(() => emulator.close())
  apiUrl = `${emulator.url}/api/`
  authorizationUrl = `${emulator.url}/oauth/v2/authorize`
  person = new WebClient(PERSON_TOKEN, { slackApiUrl: apiUrl })
  user = String((await person.auth.test()).user_id)
  const { channels } = await person.conversations.list()
  channel = channels?.find(({ name }) => name === 'news')?.id ?? ''
})

const redirectUri = () => `http://127.0.0.1:${port}/slack/oauth_redirect`

async function startBot(...script: readonly Scripted[]) {
  const answers = scriptAnswers(...script)
  const options = { answers, slackApiUrl: apiUrl, authorizationUrl, port, redirectUri: redirectUri() }
  return { ...(await startInstallable(options)), answers }
}

/** The person agrees by the form of the page that the bot sends them to. */
async function install(installUrl: string): Promise<number> {
  return installIn(installUrl, (link) => {
    const fields = Object.fromEntries(new URL(link).searchParams)
    const body = new URLSearchParams({ ...fields, user_id: user, user_scope: '' })
    return fetch(`${authorizationUrl}/callback`, { method: 'POST', body, redirect: 'manual' })
  })
}

/** Posts it, and sends its event; resolves with its `ts` when that is acknowledged. */
async function say(eventsUrl: string, text: string, threadTs?: string): Promise<string> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs }
  const { ts = '' } = await person.chat.postMessage({ channel, text, ...thread })
  await deliver(eventsUrl, { text, ts, ...thread })
  return ts
}

async function deliver(eventsUrl: string, message: { readonly text: string; readonly ts: string }) {
  const { team_id = '' } = await person.auth.test()
  const { ts } = message
  const event = { type: 'message', channel_type: 'channel', channel, user, event_ts: ts, ...message }
  const body = JSON.stringify({
    type: 'event_callback',
    event_id: `Ev${ts}`,
    event_time: Math.floor(Number(ts)),
    team_id,
    authorizations: [
      {
        enterprise_id: null,
        team_id,
        user_id: await botUserId(),
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
  })
  const signature = signRequest({ signingSecret: oauth.signingSecret, body, now: Date.now() })
  const headers = { 'content-type': 'application/json', ...signature }
  expect((await fetch(eventsUrl, { method: 'POST', body, headers })).status).toBe(200)
}

async function threadOf(ts: string) {
  const { messages = [] } = await person.conversations.replies({ channel, ts })
  return messages
}

const botUserId = async () => {
  const { members = [] } = await person.users.list({})
  return members.find(({ name, is_bot }) => is_bot && name === 'newsdesk')?.id
}

describe('against emulate', () => {
  it('is installed by OAuth, and answers in the thread where streams and statuses are unknown', async () => {
    const bot = await startBot(damAnswer, damAnswer)
    expect(await install(bot.installUrl)).toBe(200)
    const ts = await say(bot.eventsUrl, `<@${await botUserId()}> What was found in the Orrin dam?`)
    await expect.poll(async () => (await threadOf(ts)).length, { timeout: 8_000 }).toBe(2)
    const [, answer] = await threadOf(ts)
    expect(answer).toMatchObject({ thread_ts: ts, user: await botUserId() })
    expect(answer?.text).toContain('a crack was found')
    expect(answer?.blocks?.length).toBeGreaterThan(0)
    await say(bot.eventsUrl, 'and who said that?', ts)
    await expect.poll(async () => (await threadOf(ts)).length, { timeout: 8_000 }).toBe(4)
    expect(bot.answers.asked[1]?.earlier).toHaveLength(1)
  })

  it('is not installed by a state that is not of this browser', async () => {
    const bot = await startBot()
    const back = `${redirectUri()}?code=stolen&state=stolen`
    expect((await fetch(back)).status).toBe(400)
    const own = await fetch(back, { headers: { cookie: 'slack-app-oauth-state=stolen' } })
    expect(own.status).toBe(400)
    const keys: unknown[] = []
    for await (const entry of bot.state.keyv('installations').iterator?.(undefined) ?? []) keys.push(entry)
    expect(keys).toEqual([])
  })

  it('answers once what is delivered again, and writes no token into its log', async () => {
    const bot = await startBot(damAnswer)
    await install(bot.installUrl)
    const ts = await say(bot.eventsUrl, `<@${await botUserId()}> What was found?`)
    await expect.poll(async () => (await threadOf(ts)).length, { timeout: 8_000 }).toBe(2)
    await deliver(bot.eventsUrl, { text: `<@${await botUserId()}> What was found?`, ts })
    await bot.app.stop()
    expect(await threadOf(ts)).toHaveLength(2)
    expect(bot.log.join()).not.toMatch(/xoxb-\w/)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port: free } = server.address() as AddressInfo
  server.close()
  return free
}
