// From the credentials to the way that Slack's requests come in, and as whom the bot answers them.
import type { AppOptions, AuthorizeResult, Logger as BoltLogger } from '@slack/bolt'
import { InputError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import type { State } from '../../state/state.ts'
import type { Installations } from '../installation/installations.ts'
import { openInstalling } from '../installation/open-installing.ts'
import { readManifest } from '../read-manifest.ts'
import { clientOptions } from './client-options.ts'
import { httpLink } from './http-link.ts'
import type { BotIdentity, SlackConnection } from './slack-connection.ts'
import type { SlackLink } from './slack-link.ts'
import { socketLink } from './socket-link.ts'

export interface ConnectToSlackOptions {
  readonly state: State
  readonly logger: Logger
  readonly boltLogger: BoltLogger
}

export interface SlackEntry {
  readonly link: SlackLink
  /** For Bolt's app. */
  readonly identity: Pick<AppOptions, 'token' | 'authorize'>
  /** True where the bot could not find out as whom it acts on a delivery, and may later. */
  readonly shouldTryAgain?: (body: unknown) => boolean
  /** Where many workspaces install the bot. */
  readonly installations?: Installations
}

export function connectToSlack(connection: SlackConnection, options: ConnectToSlackOptions): SlackEntry {
  const { state, logger, boltLogger } = options
  const { calls, connections } = clientOptions(connection.slackApiUrl)
  if (connection.kind === 'socket') {
    const link = socketLink({ ...connection, clientOptions: connections, logger: boltLogger })
    return { link, identity: { token: connection.botToken } }
  }
  if (connection.kind === 'http')
    return {
      link: httpLink({ ...connection, logger: boltLogger }),
      identity: { token: connection.botToken },
    }
  if (connection.kind === 'known')
    return {
      link: httpLink({ ...connection, logger: boltLogger }),
      identity: { authorize: async ({ teamId = '' }) => actIn(teamId, connection.workspaces) },
    }
  const { scopes } = readManifest()
  const installing = openInstalling({
    ...connection,
    scopes,
    state,
    clientOptions: calls,
    logger,
    boltLogger,
  })
  const { routes, authorize, shouldTryAgain, installations } = installing
  return {
    link: httpLink({ ...connection, routes, logger: boltLogger }),
    identity: { authorize },
    shouldTryAgain,
    installations,
  }
}

function actIn(teamId: string, workspaces: ReadonlyMap<string, BotIdentity>): AuthorizeResult {
  const identity = workspaces.get(teamId)
  if (!identity) throw new InputError(`Newsdesk is not in the workspace ${teamId}`)
  return { ...identity, teamId }
}
