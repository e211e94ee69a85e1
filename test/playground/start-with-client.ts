// A local Slack with Slack's own client.
import { type Logger, LogLevel, WebAPIPlatformError, WebClient } from '@slack/web-api'
import type { LocalSlackOptions } from '../../src/playground/local-slack-options.ts'
import { SECRETS, startLocalSlack } from './start-local-slack.ts'

/** The client would print every refusal. */
const SILENT: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}

/** `client` is the bot's; `connect` gives one with another token. */
export async function startWithClient(options: Partial<LocalSlackOptions> = {}) {
  const slack = await startLocalSlack(options)
  const connect = (token?: string) => new WebClient(token, { slackApiUrl: slack.apiUrl, logger: SILENT })
  return { slack, connect, client: connect(SECRETS.botToken), ...slack.workspace }
}

/** Slack's error code, or what came instead. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (answer) => answer,
    (error: unknown) => (error instanceof WebAPIPlatformError ? error.data.error : error),
  )
}
