// A bot that many workspaces install, and a person who installs it in a browser.
import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { openMemory } from '../../src/conversation/memory.ts'
import { Inbox } from '../../src/slack/connection/inbox.ts'
import { createSlackApp } from '../../src/slack/create-slack-app.ts'
import { openState } from '../../src/state/open-state.ts'
import type { State } from '../../src/state/state.ts'
import { emptyNewsroom } from './empty-newsroom.ts'
import type { ScriptedAnswers } from './script-answers.ts'

export const oauth = {
  clientId: '111.222',
  clientSecret: 'a-client-secret-of-a-test',
  signingSecret: '0123456789abcdef0123456789abcdef',
} as const

export interface InstallableOptions {
  readonly answers: ScriptedAnswers
  readonly slackApiUrl: string
  readonly authorizationUrl: string
  readonly state?: State
  readonly keys?: readonly Buffer[]
  readonly port?: number
  readonly redirectUri?: string
}

export async function startInstallable(options: InstallableOptions) {
  const { answers, state = await openState('memory:'), keys = [randomBytes(32)], port = 0 } = options
  const log: string[] = []
  const logger = pino({ level: 'debug', base: null }, { write: (line: string) => void log.push(line) })
  const app = createSlackApp({
    connection: {
      kind: 'oauth',
      ...oauth,
      encryptionKeys: keys,
      port,
      host: '127.0.0.1',
      slackApiUrl: options.slackApiUrl,
      authorizationUrl: options.authorizationUrl,
      redirectUri: options.redirectUri,
    },
    answerQuestion: answers,
    checkClaims: async () => [],
    newsroom: emptyNewsroom,
    memory: openMemory({ keyv: (namespace) => state.keyv(namespace), logger }),
    state,
    inbox: new Inbox({ kept: state.keyv('inbox'), leases: state.leases('taken'), logger }),
    logger,
  })
  const { eventsUrl = '' } = await app.start()
  onTestFinished(() => app.stop())
  return { app, state, log, keys, eventsUrl, installUrl: new URL('/slack/install', eventsUrl).href }
}

/** What a person does at Slack's page: the answer sends the browser back to the bot. */
type Agree = (link: string) => Promise<Response>

const agreeFor =
  (team: string): Agree =>
  (link) =>
    fetch(`${link}&team=${team}`, { redirect: 'manual' })

/** What a browser does from the bot's page to Slack's, up to the address that Slack sends it back to. */
export async function agree(installUrl: string, how: string | Agree) {
  const page = await fetch(installUrl)
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
  const link = /href="([^"]+authorize[^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? ''
  const agreed = await (typeof how === 'string' ? agreeFor(how) : how)(link)
  return { cookie, back: agreed.headers.get('location') ?? '' }
}

/** The status of the page at the end of an installation; `how` names the workspace, or is what the person does. */
export async function install(installUrl: string, how: string | Agree): Promise<number> {
  const { cookie, back } = await agree(installUrl, how)
  const end = await fetch(back, { headers: { cookie } })
  return end.status
}
