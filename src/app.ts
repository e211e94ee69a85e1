// Puts the parts together: articles, state and the bot, in Slack or in the local Slack.
import { randomUUID } from 'node:crypto'
import { createAnswerQuestion } from './answering/answer-question.ts'
import { createCheckClaims } from './answering/claims/check-claims.ts'
import { searchByMeaning } from './answering/search-by-meaning.ts'
import type { Config, SlackMode } from './config.ts'
import { openMemory } from './conversation/memory.ts'
import { embedPassages } from './embed-passages.ts'
import { embedderOf } from './embedder-of.ts'
import type { Fetcher } from './ingestion/fetching/fetcher.ts'
import { openSourceMemory } from './ingestion/sources/source-memory.ts'
import { createLiveIndex } from './live-index.ts'
import type { Logger } from './logger.ts'
import { modelOf } from './model-of.ts'
import type { OpenedCorpus } from './open-corpus.ts'
import { openOperations } from './open-operations.ts'
import { localColleagues } from './playground/local-colleagues.ts'
import { pollSources } from './poll-sources.ts'
import { Inbox } from './slack/connection/inbox.ts'
import type { SlackConnection } from './slack/connection/slack-connection.ts'
import { createSlackApp, type SlackAppOptions } from './slack/create-slack-app.ts'
import { INSTALL_PATH } from './slack/installation/install-paths.ts'
import { startLocalSlack } from './start-local-slack.ts'
import { openState } from './state/open-state.ts'
import type { State } from './state/state.ts'
import { warmUp } from './warm-up.ts'
import { TraceBook } from './workbench/trace-book.ts'

/**
 * Without a model an answer is work for one processor, and a second one for the engine: more at once only keep requests
 * waiting, and first signs of life. Measured with `npm run load`.
 */
const ANSWERS_WITHOUT_MODEL = 2

export interface StartAppOptions {
  readonly config: Config
  readonly corpus: OpenedCorpus
  readonly logger: Logger
  /** Reads addresses that are added at the local page; by default public ones alone. */
  readonly openFetcher?: () => Fetcher
}

export interface RunningApp {
  /** One line for whoever started it: where the bot can be asked. */
  readonly announcement: string
  /** Takes no more questions, finishes those under way, closes what it opened; the corpus is the caller's. */
  stop(): Promise<void>
}

/** @throws ConfigurationError or InputError, in one line, where a token, a port or a file does not allow it. */
export async function startApp({
  config,
  corpus,
  logger,
  openFetcher,
}: StartAppOptions): Promise<RunningApp> {
  const { slack: mode, stateUri } = config
  // Whatever was opened is closed again, the newest first, when it stops or where the start fails.
  await using opened = new AsyncDisposableStack()
  const state = await openState(stateUri, { logger })
  opened.defer(() => state.close())
  const memory = openMemory({ keyv: (namespace) => state.keyv(namespace), logger })
  const inbox = new Inbox({ kept: state.keyv('inbox'), leases: state.leases('taken'), logger })
  const model = modelOf({ config, state, logger })
  const live = createLiveIndex(corpus.index)
  const found = searchByMeaning({ index: live, logger, ...embedderOf(config, 'question') })
  const traces = new TraceBook()
  const operations = await openOperations({ config, index: live, state, usage: model.usage })
  opened.defer(() => operations.close())
  const answerQuestion = operations.count(createAnswerQuestion({ corpus: found, logger, ...model }))
  if (mode.kind !== 'local')
    await warmUp({ answerQuestion: createAnswerQuestion({ corpus: corpus.index, logger }) })
  const local =
    mode.kind === 'local'
      ? await startLocalSlack({ config, corpus, live, memory, state, traces, logger, openFetcher })
      : undefined
  opened.defer(async () => local?.close())
  const connection = local?.connection ?? connectionOf(config)
  const bot = createSlackApp({
    connection,
    answerQuestion: local ? traces.watch(answerQuestion) : answerQuestion,
    checkClaims: createCheckClaims({ corpus: found }),
    newsroom: live,
    people: peopleOf(config),
    ...(!model.model && { answersAtOnce: ANSWERS_WITHOUT_MODEL }),
    ...(config.nativeCitations && { nativeCitations: true }),
    ...(config.sharedChannels && { sharedChannels: config.sharedChannels }),
    memory,
    state,
    inbox,
    logger,
  })
  opened.defer(() => bot.stop())
  const { eventsUrl } = await bot.start()
  if (local && eventsUrl) local.slack.connect(eventsUrl)
  const polling = startPolling({ config, corpus, state, logger })
  opened.defer(async () => polling?.stop())
  const running = opened.move()
  return {
    announcement: announce(mode, local?.slack.url ?? eventsUrl ?? ''),
    stop: () => running.disposeAsync(),
  }
}

/** Nothing is put into articles that were named for this run alone. */
function startPolling({
  config,
  corpus: { index, path },
  state,
  logger,
}: StartAppOptions & { state: State }) {
  if (!config.sources || path !== undefined) return undefined
  return pollSources({
    config: config.sources,
    store: index,
    memory: openSourceMemory(state.keyv('sources')),
    leases: state.leases('polling'),
    owner: randomUUID(),
    logger,
    async onChange() {
      await index.maintain()
      await embedPassages({
        index,
        config,
        onFailure: (reason) => logger.warn({ reason }, 'vectors are missing'),
      })
    },
  })
}

/** On the local page there is a colleague to ask, another one in each workspace. */
function peopleOf({ people = [], slack }: Config): SlackAppOptions['people'] & {} {
  if (people.length > 0 || slack.kind !== 'local') return people
  return (workspace) => localColleagues.get(workspace) ?? []
}

function connectionOf({ slack: mode, slackApiUrl, port }: Config): SlackConnection {
  if (mode.kind === 'local') throw new TypeError('the local Slack makes its own connection')
  const address = slackApiUrl === undefined ? {} : { slackApiUrl }
  return mode.kind === 'socket' ? { ...mode, ...address } : { ...mode, ...address, port }
}

function announce(mode: SlackMode, url: string): string {
  const stop = '(Ctrl+C stops it)'
  if (mode.kind === 'socket') return `Newsdesk is connected to Slack by Socket Mode ${stop}`
  if (mode.kind === 'http') return `Newsdesk takes Slack’s requests at ${url} ${stop}`
  if (mode.kind === 'oauth') {
    const install = new URL(INSTALL_PATH, url).href
    return `Newsdesk takes Slack’s requests at ${url}; workspaces install it at ${install} ${stop}`
  }
  return `Newsdesk is ready: open ${url.replace('127.0.0.1', 'localhost')} and ask ${stop}`
}
