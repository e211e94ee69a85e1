// The client of a workspace for what the bot does on its own, without a delivery that says whose turn it is.
import type { AuthorizeResult } from '@slack/bolt'
import type { InstallationQuery } from '@slack/oauth'
import { WebClient, type WebClientOptions } from '@slack/web-api'
import { InputError } from '../../errors.ts'
import type { Installations } from '../installation/installations.ts'
import type { SlackClient } from '../slack-methods.ts'
import type { SlackEntry } from './connect-to-slack.ts'

/** Undefined where the bot is not installed in that workspace (any more). */
export type ClientOf = (workspace: string) => Promise<SlackClient | undefined>

export interface ClientOfOptions {
  readonly identity: SlackEntry['identity']
  readonly installations?: Installations | undefined
  readonly clientOptions: WebClientOptions
}

export function createClientOf({ identity, installations, clientOptions }: ClientOfOptions): ClientOf {
  const { token, authorize } = identity
  return async function clientOf(workspace) {
    const found = authorize ? await tokenOf(workspace, authorize, installations) : token
    return found === undefined ? undefined : new WebClient(found, clientOptions)
  }
}

async function tokenOf(
  workspace: string,
  authorize: (source: InstallationQuery<boolean>) => Promise<AuthorizeResult>,
  installations: Installations | undefined,
): Promise<string | undefined> {
  const enterpriseId = await installations?.organisationOf(workspace)
  try {
    const { botToken } = await authorize({ teamId: workspace, enterpriseId, isEnterpriseInstall: false })
    return botToken
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
