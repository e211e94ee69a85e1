// Everything that installing in many workspaces needs, put together.
import { createHmac } from 'node:crypto'
import type { Logger as BoltLogger, CustomRoute } from '@slack/bolt'
import { InstallProvider } from '@slack/oauth'
import type { WebClientOptions } from '@slack/web-api'
import type { Logger } from '../../logger.ts'
import type { State } from '../../state/state.ts'
import { type Authorizing, createAuthorize } from './create-authorize.ts'
import { createSeal } from './create-seal.ts'
import { installRoutes } from './install-routes.ts'
import { Installations } from './installations.ts'

export interface OAuthCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** Of 32 bytes each: the first seals installations, every one opens them. */
  readonly encryptionKeys: readonly Buffer[]
  readonly redirectUri?: string | undefined
  /** Where people agree, when it is not at Slack’s own address. */
  readonly authorizationUrl?: string | undefined
}

export interface OpenInstallingOptions extends OAuthCredentials {
  readonly scopes: readonly string[]
  readonly state: State
  readonly clientOptions: WebClientOptions
  readonly logger: Logger
  readonly boltLogger: BoltLogger
  /** Milliseconds since 1970. */
  readonly clock?: (() => number) | undefined
}

export interface Installing extends Authorizing {
  readonly routes: CustomRoute[]
  readonly installations: Installations
}

export function openInstalling(options: OpenInstallingOptions): Installing {
  const { state, logger, encryptionKeys, clock } = options
  const seal = createSeal({ keys: encryptionKeys })
  const installations = new Installations({ keyv: state.keyv('installations'), seal })
  const provider = new InstallProvider({
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    stateSecret: stateSecret(encryptionKeys[0]),
    installationStore: installations,
    clientOptions: options.clientOptions,
    logger: options.boltLogger,
    ...(options.authorizationUrl && { authorizationUrl: options.authorizationUrl }),
  })
  const leases = state.leases('renewals')
  return {
    ...createAuthorize({ installations, provider, leases, logger, ...(clock && { clock }) }),
    installations,
    routes: installRoutes({ provider, scopes: options.scopes, redirectUri: options.redirectUri }),
  }
}

/** One secret fewer to configure. An installation that is under way while the key changes is begun again. */
function stateSecret(key: Buffer | undefined): string {
  return createHmac('sha256', key ?? '')
    .update('newsdesk state of an installation')
    .digest('hex')
}
