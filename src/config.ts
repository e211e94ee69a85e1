// The configuration: the environment, read and checked in this one place.
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { ConfigurationError } from './errors.ts'
import { redactSecrets } from './logger.ts'
import { readAddress } from './read-address.ts'
import { readEncryptionKeys } from './read-encryption-keys.ts'
import { readSources, type SourcesConfig } from './read-sources.ts'

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const token = (prefix: string, where: string) =>
  optional(z.string().startsWith(prefix, `must begin with ${prefix} (Slack app settings, ${where})`))

/** Slack takes the status of an answer away after two minutes; the composer must have had its turn by then. */
const ANSWER_SECONDS_MAX = 90

/** Most models have written their sentences in half of it, and a person in a thread still waits. */
const ANSWER_SECONDS = 25

const SECOND_MS = 1_000

const environmentSchema = z.object({
  SLACK_BOT_TOKEN: token('xoxb-', 'OAuth & Permissions'),
  SLACK_APP_TOKEN: token('xapp-', 'Basic Information, App-Level Tokens'),
  SLACK_SIGNING_SECRET: optional(z.string().min(16, 'is too short (Slack app settings, Basic Information)')),
  SLACK_CLIENT_ID: optional(z.string().min(1)),
  SLACK_CLIENT_SECRET: optional(z.string().min(16, 'is too short (Slack app settings, Basic Information)')),
  SLACK_API_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https URL' })),
  NEWSDESK_ENCRYPTION_KEYS: optional(
    z
      .string()
      .transform(readEncryptionKeys)
      .refine((keys) => keys !== undefined, 'must be keys of 32 bytes in base64, with commas between them'),
  ),
  OPENAI_API_KEY: optional(z.string().min(1)),
  OPENAI_BASE_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https URL' })),
  OPENAI_MODEL: optional(z.string().min(1)),
  OPENAI_EMBEDDING_MODEL: optional(z.string().min(1)),
  OPENAI_EMBEDDING_DIMENSIONS: optional(
    z.coerce.number('must be a number').int('must be a whole number').min(1, 'must be 1 or more'),
  ),
  OPENAI_REASONING_EFFORT: optional(
    z.enum(
      ['none', 'minimal', 'low', 'medium', 'high'],
      'must be none, minimal, low, medium or high, as the model knows it',
    ),
  ),
  OPENAI_TIMEOUT_SECONDS: optional(
    z.coerce
      .number('must be a number')
      .min(1, 'must be 1 or more')
      .max(ANSWER_SECONDS_MAX, `must be at most ${ANSWER_SECONDS_MAX}: Slack waits no longer`),
  ),
  VERIFY_WITH_MODEL: optional(z.enum(['true', 'false'], 'must be true or false')),
  OPENAI_DAILY_TOKENS: optional(z.coerce.number('must be a number').min(0, 'must not be negative')),
  OPENAI_DAILY_COST: optional(z.coerce.number('must be a number').min(0, 'must not be negative')),
  OPENAI_INPUT_PRICE: optional(z.coerce.number('must be a number').min(0, 'must not be negative')),
  OPENAI_OUTPUT_PRICE: optional(z.coerce.number('must be a number').min(0, 'must not be negative')),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(65_535, 'must be at most 65535')
    .default(3000),
  NEWSDESK_INDEX: z.string().min(1, 'must not be empty').default('.newsdesk/index'),
  NEWSDESK_STATE: z.string().min(1, 'must not be empty').default('.newsdesk/state.sqlite'),
  NEWSDESK_PEOPLE: optional(
    z
      .string()
      .transform((ids) => ids.split(/[\s,]+/).filter((id) => id !== ''))
      .pipe(
        z.array(
          z
            .string()
            .regex(/^[UWS][A-Z0-9]{2,}$/, 'must be ids of people (U…) or groups (S…), with commas between'),
        ),
      ),
  ),
  NEWSDESK_METRICS: optional(
    z
      .string()
      .transform(readAddress)
      .refine((address) => address !== undefined, 'must be a port, or an address and a port: 127.0.0.1:9464'),
  ),
  NEWSDESK_SOURCES: optional(z.string()),
  NEWSDESK_SHARED_CHANNELS: z
    .enum(['answer', 'private', 'refuse'], 'must be answer, private or refuse')
    .default('private'),
  NEWSDESK_CITATIONS: z.enum(['links', 'native'], 'must be links or native').default('links'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
})

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
  /** What the bot does in channels that are shared with other companies. */
  /** True where sources are cited by Slack's own `citation` elements. */
  readonly nativeCitations?: boolean
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

/** Half of what belongs together is a mistake, not a wish for the local page or for no model. */
function missingPartners(environment: Environment): readonly string[] {
  const { OPENAI_API_KEY: key, OPENAI_MODEL: model, OPENAI_BASE_URL: server } = environment
  const { OPENAI_EMBEDDING_MODEL: embedding, OPENAI_EMBEDDING_DIMENSIONS: dimensions } = environment
  const faults = missingSlackPartners(environment)
  if (key && !model && !embedding)
    faults.push(
      'OPENAI_MODEL is missing: name the model to ask with OPENAI_API_KEY, or OPENAI_EMBEDDING_MODEL to search by meaning',
    )
  if (dimensions && !embedding)
    faults.push('OPENAI_EMBEDDING_MODEL is missing: name the model of OPENAI_EMBEDDING_DIMENSIONS')
  if (!key && (model || server || embedding))
    faults.push('OPENAI_API_KEY is missing: give any word where the server asks for none')
  return [...faults, ...missingPrices(environment)]
}

function missingSlackPartners(environment: Environment): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = environment
  const installing = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'NEWSDESK_ENCRYPTION_KEYS']
  const missing = installing.filter((name) => !environment[name])
  if (
    missing.length === installing.length ||
    (missing.length === 2 && environment.NEWSDESK_ENCRYPTION_KEYS)
  ) {
    if (bot && !app && !secret)
      return [
        'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: a bot token alone cannot receive questions',
      ]
    return !bot && (app || secret) ? ['SLACK_BOT_TOKEN is missing: without it the bot cannot answer'] : []
  }
  if (bot)
    return [
      'SLACK_BOT_TOKEN and SLACK_CLIENT_ID exclude each other: one workspace, or every one that installs the bot',
    ]
  if (!secret) missing.push('SLACK_SIGNING_SECRET')
  return missing.map((name) => `${name} is missing: with SLACK_CLIENT_ID many workspaces install the bot`)
}

/** A cost cannot be told from one price of two. */
function missingPrices(environment: Environment): readonly string[] {
  const { OPENAI_INPUT_PRICE: input, OPENAI_OUTPUT_PRICE: output, OPENAI_DAILY_COST: cost } = environment
  if (Boolean(input) === Boolean(output) && (!cost || input)) return []
  return [
    'OPENAI_INPUT_PRICE and OPENAI_OUTPUT_PRICE belong together, and OPENAI_DAILY_COST needs them: give the price of a million tokens each',
  ]
}

function modelConfig(data: z.infer<typeof environmentSchema>): ModelConfig | undefined {
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
}: z.infer<typeof environmentSchema>): EmbedderConfig | undefined {
  if (!apiKey || !model) return undefined
  return { apiKey, model, ...(dimensions ? { dimensions } : {}), ...(baseUrl ? { baseUrl } : {}) }
}

function slackMode(data: z.infer<typeof environmentSchema>): SlackMode {
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
