// The workspaces of the local page, and what the page shows beside the chat.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Memory } from './conversation/memory.ts'
import { embedPassages } from './embed-passages.ts'
import { folderBeside } from './folder-beside.ts'
import { openComparable } from './indexing/open-comparable.ts'
import type { PassageIndex } from './indexing/passage-index.ts'
import type { Fetcher } from './ingestion/fetching/fetcher.ts'
import type { LiveIndex } from './live-index.ts'
import type { Logger } from './logger.ts'
import { DEMONSTRATION, type OpenedCorpus } from './open-corpus.ts'
import { LocalWorkspaces } from './playground/local-workspaces.ts'
import { secondWorkspace } from './playground/second-workspace.ts'
import { workspaceIds } from './playground/workspace-ids.ts'
import { localWorkspace } from './playground/workspace-plan.ts'
import type { SlackConnection } from './slack/connection/slack-connection.ts'
import { readManifest } from './slack/read-manifest.ts'
import type { State } from './state/state.ts'
import { welcomeTo } from './welcome-to.ts'
import { createWorkbench } from './workbench/create-workbench.ts'
import type { TraceBook } from './workbench/trace-book.ts'

export interface StartLocalSlackOptions {
  readonly config: Pick<Config, 'port' | 'indexUri' | 'embedder' | 'model'>
  readonly corpus: OpenedCorpus
  readonly live: LiveIndex
  readonly memory: Memory
  readonly state: State
  readonly traces: TraceBook
  readonly logger: Logger
  readonly openFetcher?: (() => Fetcher) | undefined
}

interface LocalStart {
  readonly slack: LocalWorkspaces
  readonly connection: SlackConnection
  close(): Promise<void>
}

/** With credentials of its own, made anew for each run: nobody else on this machine can pose as the local Slack. */
export async function startLocalSlack(options: StartLocalSlackOptions): Promise<LocalStart> {
  const { config, corpus, live, memory, state, traces, logger } = options
  const signingSecret = randomBytes(32).toString('hex')
  const { botId, botUserId } = workspaceIds
  const plans = [localWorkspace, secondWorkspace].map((plan) => ({ plan, botToken: newBotToken() }))
  const own = ownArticles(options)
  const hasModel = config.model !== undefined
  const beside = {
    articles: live,
    traces,
    folder: join(folderBeside(config.indexUri), 'added'),
    evaluationFolder: join(folderBeside(config.indexUri), 'evaluation'),
    openOwn: own.open,
    ...(options.openFetcher && { openFetcher: options.openFetcher }),
    async onAdded() {
      await own.takeOver()
      slack.changeWelcome(
        await welcomeTo({ index: live, hasModel, ...(own.isDemonstration() ? { path: DEMONSTRATION } : {}) }),
      )
    },
  }
  const welcome = await welcomeTo({ ...corpus, hasModel })
  const manifest = readManifest()
  const kept = state.keyv('local-messages')
  const slack = await LocalWorkspaces.start({
    port: config.port,
    workspaces: plans.map(({ plan, botToken }) => ({
      plan,
      signingSecret,
      botToken,
      welcome,
      manifest,
      workbench: createWorkbench({
        ...beside,
        findAnswer: (id) => memory.answers.find(plan.team.id, id),
      }),
      kept,
      logger,
    })),
  })
  // Whoever opens the page finds its script made: the types of 120 modules take a third of a second to strip.
  void fetch(new URL('/page/main.js', slack.url)).catch(() => undefined)
  const identities = plans.map(
    ({ plan, botToken }) => [plan.team.id, { botToken, botId, botUserId }] as const,
  )
  const at = { port: 0, host: '127.0.0.1', slackApiUrl: slack.apiUrl }
  return {
    slack,
    connection: { kind: 'known', workspaces: new Map(identities), signingSecret, ...at },
    async close() {
      await slack.close()
      own.close()
    },
  }
}

function newBotToken(): string {
  return `xoxb-local-${randomBytes(16).toString('hex')}`
}

/**
 * Where files that are dropped go: into what is answered from, unless that is the demonstration, which never mixes with
 * anything. Then they go where `ingest` puts them, and are answered from instead.
 */
function ownArticles({ config, corpus, live, logger }: StartLocalSlackOptions) {
  let opened: PassageIndex | undefined
  const isDemonstration = () => corpus.path === DEMONSTRATION && opened === undefined
  return {
    isDemonstration,
    async open() {
      if (corpus.path !== DEMONSTRATION) return corpus.index
      opened ??= await openComparable(config)
      return opened
    },
    async takeOver() {
      const index = opened ?? corpus.index
      await embedPassages({
        index,
        config,
        onFailure: (reason) => logger.warn({ reason }, 'vectors are missing'),
      })
      if (opened) live.replace(opened)
    },
    close: () => opened?.close(),
  }
}
