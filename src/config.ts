// The configuration: the environment, read and checked in this one place.
import { existsSync } from 'node:fs'
import { type EnvironmentData, environmentSchema } from './environment-schema.ts'
import { ConfigurationError } from './errors.ts'
import { redactSecrets } from './logger.ts'
import { missingPartners } from './missing-partners.ts'
import { readSources, type SourcesConfig } from './read-sources.ts'

/** Most models have written their sentences in half of it, and a person in a thread still waits. */
const ANSWER_SECONDS = 25

const SECOND_MS = 1_000

/** How the bot meets Slack: `local` is the page that behaves like it. */
export type SlackMode =
  | { readonly kind: 'local' }
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  /** In every workspace that installs it. */
  | {
      readonly kind: 'oauth'
      readonly signingSecret: string
      readonly clientId: string
      readonly clientSecret: string
      /** Of 32 bytes each: the first encrypts, every one decrypts. */
      readonly encryptionKeys: readonly Buffer[]
    }

export interface ModelConfig {
  readonly apiKey: string
  readonly model: string
  /** Of a compatible server; absent for OpenAI's own. */
  readonly baseUrl?: string
  /** For models that reason before they write. */
  readonly reasoningEffort?: 'none' | 'minimal' | 'low' | 'medium' | 'high'
  /** Milliseconds from the question within which the model must have answered, else the composer does. */
  readonly deadline: number
  /** Whether the model reads its sentences once more before they are posted. */
  readonly verifies: boolean
  /** Per day in UTC; absent for no cap. */
  readonly caps: { readonly tokens?: number; readonly cost?: number }
  /** For a million tokens, in any one currency. */
  readonly prices?: { readonly input: number; readonly output: number }
}

export interface EmbedderConfig {
  readonly apiKey: string
  readonly model: string
  /** Absent where the model decides. */
  readonly dimensions?: number
  /** Of a compatible server; absent for OpenAI's own. */
  readonly baseUrl?: string
}

export interface Config {
  readonly slack: SlackMode
  /** With its last slash; absent for Slack's own. */
  readonly slackApiUrl?: string
  /** Absent where no key is given: then the quoting composer answers. */
  readonly model?: ModelConfig
  /** Absent where no embedding model is named: then full text alone finds passages. */
  readonly embedder?: EmbedderConfig
  /** Of the page, or of `/slack/events`. */
  readonly port: number
  /** A folder, `s3://…` or `db://…`. */
  readonly indexUri: string
  /** An SQLite file, `redis://…`, or `memory:`. */
  readonly stateUri: string
  readonly logLevel: string
  /** Ids of people (`U…`) and groups (`S…`) who are asked where the bot cannot help; may be empty. */
  readonly people?: readonly string[]
  /** What the corpus is kept up to date with; absent where nothing is named. */
  readonly sources?: SourcesConfig
  /** True where sources are cited by Slack's own `citation` elements. */
  readonly nativeCitations?: boolean
  /** What the bot does in channels that are shared with other companies. */
  readonly sharedChannels?: 'answer' | 'private' | 'refuse'
  /** Where health and metrics are served; absent for nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number }
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws ConfigurationError that names every faulty variable at once and shows no value of a secret. */
export function readConfig(environment: Environment = process.env): Config {
  const parsed = environmentSchema.safeParse(environment)
  const issues = parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
  const sources = readSources({ list: environment.NEWSDESK_SOURCES })
  const faults = [
    ...issues,
    ...missingPartners(environment),
    ...(sources.kind === 'faulty' ? sources.faults : []),
  ]
  if (!parsed.success || faults.length > 0) throw new ConfigurationError(faults.map(redactSecrets))
  const { data } = parsed
  const model = modelConfig(data)
  const embedder = embedderConfig(data)
  return {
    slack: slackMode(data),
    ...(data.SLACK_API_URL && { slackApiUrl: data.SLACK_API_URL.replace(/\/*$/, '/') }),
    ...(model ? { model } : {}),
    ...(embedder ? { embedder } : {}),
    port: data.PORT,
    indexUri: data.NEWSDESK_INDEX,
    stateUri: data.NEWSDESK_STATE,
    logLevel: data.LOG_LEVEL,
    people: data.NEWSDESK_PEOPLE ?? [],
    ...(sources.kind === 'read' && sources.config && { sources: sources.config }),
    sharedChannels: data.NEWSDESK_SHARED_CHANNELS,
    nativeCitations: data.NEWSDESK_CITATIONS === 'native',
    ...(data.NEWSDESK_METRICS && { metrics: data.NEWSDESK_METRICS }),
  }
}

function modelConfig(data: EnvironmentData): ModelConfig | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_MODEL: model, OPENAI_BASE_URL: baseUrl } = data
  if (!apiKey || !model) return undefined
  const { OPENAI_DAILY_TOKENS: tokens, OPENAI_DAILY_COST: cost } = data
  const { OPENAI_INPUT_PRICE: input, OPENAI_OUTPUT_PRICE: output } = data
  const { OPENAI_REASONING_EFFORT: reasoningEffort } = data
  return {
    apiKey,
    model,
    ...(baseUrl ? { baseUrl } : {}),
    ...(reasoningEffort ? { reasoningEffort } : {}),
    deadline: (data.OPENAI_TIMEOUT_SECONDS ?? ANSWER_SECONDS) * SECOND_MS,
    verifies: data.VERIFY_WITH_MODEL === 'true',
    caps: { ...(tokens === undefined ? {} : { tokens }), ...(cost === undefined ? {} : { cost }) },
    ...(input === undefined || output === undefined ? {} : { prices: { input, output } }),
  }
}

function embedderConfig({
  OPENAI_API_KEY: apiKey,
  OPENAI_EMBEDDING_MODEL: model,
  OPENAI_EMBEDDING_DIMENSIONS: dimensions,
  OPENAI_BASE_URL: baseUrl,
}: EnvironmentData): EmbedderConfig | undefined {
  if (!apiKey || !model) return undefined
  return { apiKey, model, ...(dimensions ? { dimensions } : {}), ...(baseUrl ? { baseUrl } : {}) }
}

function slackMode(data: EnvironmentData): SlackMode {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = data
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = data
  const { NEWSDESK_ENCRYPTION_KEYS: encryptionKeys } = data
  if (clientId && clientSecret && encryptionKeys && signingSecret)
    return { kind: 'oauth', signingSecret, clientId, clientSecret, encryptionKeys }
  if (botToken && appToken) return { kind: 'socket', botToken, appToken }
  if (botToken && signingSecret) return { kind: 'http', botToken, signingSecret }
  return { kind: 'local' }
}

/** Adds what an `.env` file in the working directory says to the environment; what is already set wins. */
export function loadEnvironmentFile(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Whether a failure should be told with its causes; asked before the configuration is known to be in order. */
export function wantsDetails(environment: Environment = process.env): boolean {
  return environment.LOG_LEVEL === 'debug'
}
