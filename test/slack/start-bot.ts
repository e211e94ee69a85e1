// The whole bot against a local Slack: everything is real but the answers.

import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { type Memory, openMemory } from '../../src/conversation/memory.ts'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import type { LocalSlackOptions } from '../../src/playground/local-slack-options.ts'
import type { PageMessage } from '../../src/playground/page-protocol.ts'
import { Inbox } from '../../src/slack/connection/inbox.ts'
import { createSlackApp, type SlackApp, type SlackAppOptions } from '../../src/slack/create-slack-app.ts'
import { readManifest } from '../../src/slack/read-manifest.ts'
import { openState } from '../../src/state/open-state.ts'
import { emptyNewsroom } from './empty-newsroom.ts'
import type { ScriptedAnswers } from './script-answers.ts'

const signingSecret = '0123456789abcdef0123456789abcdef'
const botToken = 'xoxb-local-bot-token'
const appToken = 'xapp-local-app-token'

/** The ways in which Slack reaches a bot of one workspace. */
export const modes = ['http', 'socket'] as const

export interface BotOptions
  extends Partial<
    Pick<
      SlackAppOptions,
      | 'newsroom'
      | 'people'
      | 'sharedChannels'
      | 'catalogues'
      | 'checkClaims'
      | 'streamAfter'
      | 'correctEvery'
      | 'lookEvery'
      | 'nativeCitations'
    >
  > {
  readonly answers: ScriptedAnswers
  /** Of the state; in memory where absent. */
  readonly file?: string
  readonly mode?: (typeof modes)[number]
  /** In place of the local Slack's own. */
  readonly apiUrl?: string
  readonly answerTimeout?: number
  /** Of Socket Mode: a lost connection is sought again after so many milliseconds, and a busy machine may lose one sooner. */
  readonly pongWithin?: number
}

export interface Bot {
  readonly app: SlackApp
  /** Where requests go; empty for Socket Mode. */
  readonly eventsUrl: string
  readonly memory: Memory
  /** Every line of the log, as it would be written. */
  readonly log: readonly string[]
  /** From now on nothing can be remembered. */
  breakState(): Promise<void>
  /** What the bot said in a thread, a channel or a direct message, once nothing is under way any more. */
  saidWhenDone(where: {
    readonly channel: string
    readonly threadTs?: string
  }): Promise<readonly PageMessage[]>
}

export async function startSlack(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await LocalSlack.start({
    manifest: readManifest(),
    signingSecret,
    botToken,
    appToken,
    timeZone: 'Europe/Berlin',
    // Tests deliver again themselves.
    retryDelays: [],
    ...options,
  })
  onTestFinished(() => slack.close())
  return slack
}

export async function startBot(slack: LocalSlack, options: BotOptions): Promise<Bot> {
  const {
    answers,
    file = ':memory:',
    mode = 'http',
    apiUrl = slack.apiUrl,
    answerTimeout,
    pongWithin,
    ...settings
  } = options
  const log: string[] = []
  const logger = pino({ level: 'debug', base: null }, { write: (line: string) => void log.push(line) })
  const state = await openState(file === ':memory:' ? 'memory:' : file)
  const memory = openMemory({ keyv: (namespace) => state.keyv(namespace), logger })
  const credentials = { botToken, slackApiUrl: apiUrl }
  const app = createSlackApp({
    connection:
      mode === 'http'
        ? { kind: 'http', ...credentials, signingSecret, port: 0, host: '127.0.0.1' }
        : { kind: 'socket', ...credentials, appToken, ...(pongWithin !== undefined && { pongWithin }) },
    answerQuestion: answers,
    newsroom: emptyNewsroom,
    checkClaims: async () => [],
    ...settings,
    memory,
    state,
    inbox: new Inbox({ kept: state.keyv('inbox'), leases: state.leases('taken'), logger }),
    logger,
    clock: () => Date.parse('2026-11-23T23:30:00Z'),
    newFailureId: () => 'f00dcafe',
    ...(answerTimeout !== undefined && { answerTimeout }),
  })
  const { eventsUrl = '' } = await app.start()
  if (eventsUrl !== '') slack.connect(eventsUrl)
  onTestFinished(() => app.stop())
  return {
    app,
    eventsUrl,
    memory,
    log,
    breakState: () => state.close(),
    async saidWhenDone(where) {
      await app.stop()
      return slack.messages(where).filter(({ user }) => user === slack.workspace.botUserId)
    },
  }
}
