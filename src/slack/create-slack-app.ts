// The Bolt app with its listeners: the same for Slack and for the local one.
import { LogLevel } from '@slack/bolt'
import type { CheckClaims } from '../answering/claims/check-claims.ts'
import type { AnswerQuestion } from '../answering/reply.ts'
import type { Memory } from '../conversation/memory.ts'
import { ConfigurationError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { State } from '../state/state.ts'
import { createBoltLogger } from './connection/bolt-logger.ts'
import { clientOptions } from './connection/client-options.ts'
import { connectToSlack } from './connection/connect-to-slack.ts'
import { createClientOf } from './connection/create-client-of.ts'
import { DurableApp } from './connection/durable-app.ts'
import type { Inbox } from './connection/inbox.ts'
import type { SlackConnection } from './connection/slack-connection.ts'
import { createCorrectAnswers } from './correcting/create-correct-answers.ts'
import { createRemoveTakenDown } from './correcting/create-remove-taken-down.ts'
import { repeat } from './correcting/repeat.ts'
import { createForgetting } from './create-forgetting.ts'
import { describeError } from './describe-error.ts'
import type { People } from './desk/ask-person.ts'
import type { Newsroom } from './desk/newsroom.ts'
import { listenToRemoval } from './listeners/listen-to-removal.ts'
import { createReadAsker } from './reading/read-asker.ts'
import { registerListeners } from './register-listeners.ts'
import type { Catalogues } from './rendering/choose-strings.ts'
import { createSkipAnswered } from './replying/create-skip-answered.ts'
import { limitAnswers } from './replying/limit-answers.ts'
import { refusalOf } from './replying/refusal-of.ts'
import { Runs } from './replying/runs.ts'
import { SerialQueue } from './replying/serial-queue.ts'
import type { SharedChannelPolicy } from './replying/thread-desk.ts'
import { ThreadLines } from './replying/thread-lines.ts'

/** How long answers under way may take when the app stops; most are done within seconds. */
const STOP_GRACE_MS = 10_000

/** For answers that wait for a model most of their time. */
const ANSWERS_AT_ONCE = 8

/** A look at unchanged articles costs one call of the index; a correction is in time within the minute. */
const CORRECT_EVERY_MS = 60_000

export interface SlackAppOptions {
  readonly connection: SlackConnection
  readonly answerQuestion: AnswerQuestion
  readonly checkClaims: CheckClaims
  /** What the buttons and modals show beside answers. */
  readonly newsroom: Newsroom
  readonly memory: Memory
  /** Where `memory` is: of a workspace that removes the bot, everything is deleted from it. */
  readonly state: State
  /** Over `state`; closed when the app stops. */
  readonly inbox: Inbox
  readonly logger: Logger
  /** Who helps where the bot does not; by default there is nobody. */
  readonly people?: People
  /** In channels shared with other companies; by default only the asker sees answers there. */
  readonly sharedChannels?: SharedChannelPolicy
  /** Whether sources are cited by Slack's own `citation` elements; by default they are links, which every Slack knows. */
  readonly nativeCitations?: boolean
  /** Words in further languages. */
  readonly catalogues?: Catalogues
  /** Milliseconds between looks at what other processes have left behind. */
  readonly lookEvery?: number
  /** Milliseconds between looks whether sources of answers have changed. */
  readonly correctEvery?: number
  /** Milliseconds since 1970: what "now" means in a question. */
  readonly clock?: () => number
  /** Names a failure, for a person to quote. */
  readonly newFailureId?: () => string
  /** Names an answer, in the buttons under it. */
  readonly newAnswerId?: () => string
  /** Milliseconds of work after which people may watch it, as a stream; by default a second. */
  readonly streamAfter?: number
  /** How many questions are answered side by side, the others waiting; 8 by default. */
  readonly answersAtOnce?: number
  /** Milliseconds until the asker is told that there is no answer. */
  readonly answerTimeout?: number
}

export interface SlackApp {
  /**
   * Resolves once questions are taken; `eventsUrl` is where Slack's requests go, for HTTP.
   * @throws ConfigurationError in one line where a token, the port or the network does not allow it.
   */
  start(): Promise<{ readonly eventsUrl?: string }>
  /** Takes no more questions, and waits some seconds for the answers under way. */
  stop(): Promise<void>
}

export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { connection, inbox, state, logger, lookEvery } = options
  const queue = new SerialQueue()
  const boltLogger = createBoltLogger(logger)
  const entry = connectToSlack(connection, { state, logger, boltLogger })
  const { link, identity, shouldTryAgain, installations } = entry
  const app = new DurableApp(
    {
      ...identity,
      receiver: link.receiver,
      clientOptions: clientOptions(connection.slackApiUrl).calls,
      logger: boltLogger,
      logLevel: LogLevel.WARN,
      // Else a refused token becomes an unhandled rejection in the constructor.
      deferInitialization: true,
      convoStore: false,
    },
    { inbox, log: logger, lookEvery, shouldTryAgain },
  )
  app.error(async (error) => logger.error(describeError(error), 'A listener failed'))
  app.use(createSkipAnswered({ ...options, isLeftBehind: (body) => app.isLeftBehind(body) }))
  const answerQuestion = limitAnswers(options.answerQuestion, {
    atOnce: options.answersAtOnce ?? ANSWERS_AT_ONCE,
  })
  const lines = new ThreadLines({
    lines: state.keyv('lines'),
    locks: state.leases('line-locks'),
  })
  const runs = new Runs({ lines, logger })
  registerListeners(app, { ...options, answerQuestion, queue, runs })
  const { forgetWorkspace, sweep } = createForgetting({ state, installations, logger })
  listenToRemoval(app, forgetWorkspace)
  const clientOf = createClientOf({
    identity,
    installations,
    clientOptions: clientOptions(connection.slackApiUrl).calls,
  })
  const readAsker = createReadAsker(options)
  const removeTakenDown = createRemoveTakenDown({
    ...options,
    clientOf,
    readAsker,
    leases: state.leases('removals'),
    scrub: () => state.scrub(),
  })
  const correctAnswers = createCorrectAnswers({
    ...options,
    clientOf,
    readAsker,
    leases: state.leases('corrections'),
  })
  const correcting = repeat(() => removeTakenDown().then(correctAnswers), {
    every: options.correctEvery ?? CORRECT_EVERY_MS,
  })
  return {
    async start() {
      await app.init().catch((error: unknown) => {
        throw explain(error, connection)
      })
      const opened = await link.open()
      app.startLooking()
      correcting.start()
      return opened
    },
    async stop() {
      await Promise.all([link.close(), app.stopLooking(), correcting.stop()])
      const isDone = await app.idle({ timeout: STOP_GRACE_MS })
      if (!isDone) logger.warn('Stopped before every question was answered; the next start takes them up')
      await runs.close()
      await inbox.close()
      await sweep()
    },
  }
}

function explain(error: unknown, { slackApiUrl = 'https://slack.com/api/' }: SlackConnection): Error {
  const refusal = refusalOf(error)
  const fault = refusal
    ? `SLACK_BOT_TOKEN is refused by Slack (${refusal})`
    : `Slack cannot be reached at ${slackApiUrl}: check the network, then start again`
  return new ConfigurationError([fault])
}
