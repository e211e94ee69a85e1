// As whom the bot acts on a delivery: the token of the installation, which is renewed before it expires.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { AuthorizeResult } from '@slack/bolt'
import type { Installation, InstallationQuery, InstallProvider } from '@slack/oauth'
import { ConfigurationError, InputError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import type { Leases } from '../../state/state.ts'
import { describeError } from '../describe-error.ts'
import type { Installations } from './installations.ts'

/** Slack's library renews a token in the last two hours of its twelve. */
const RENEW_WITHIN_S = 7_200

/** So much validity left is enough to answer with; then the renewal keeps nobody waiting. */
const ENOUGH_S = 300

/** Longer than all attempts at one renewal. */
const LOCK_MS = 60_000
const LOOK_AGAIN_MS = 100

export interface CreateAuthorizeOptions {
  readonly installations: Installations
  /** Renews tokens; its store must be `installations`. */
  readonly provider: Pick<InstallProvider, 'authorize'>
  /** Refresh tokens are good once: of all processes one renews. Of a namespace of its own. */
  readonly leases: Leases
  readonly logger: Logger
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly newOwner?: () => string
}

export interface Authorizing {
  authorize(source: InstallationQuery<boolean>, body?: unknown): Promise<AuthorizeResult>
  /** True where `authorize` has failed on this body through no fault of the installation. */
  shouldTryAgain(body: unknown): boolean
}

export function createAuthorize(options: CreateAuthorizeOptions): Authorizing {
  const { installations, provider, leases, logger, clock = Date.now, newOwner = () => randomUUID() } = options
  const failed = new WeakSet<object>()
  const owner = newOwner()

  return {
    async authorize(source, body) {
      try {
        return await authorize(source)
      } catch (error) {
        const isFinal = error instanceof InputError || error instanceof ConfigurationError
        if (!isFinal && typeof body === 'object' && body !== null) failed.add(body)
        throw error
      }
    },
    shouldTryAgain: (body) => typeof body === 'object' && body !== null && failed.delete(body),
  }

  async function authorize(source: InstallationQuery<boolean>): Promise<AuthorizeResult> {
    const installation = await installations.fetchInstallation(source)
    const left = secondsLeft(installation)
    if (left > RENEW_WITHIN_S) return resultOf(installation, source)
    if (left <= ENOUGH_S) return renew(source)
    void renew(source).catch((error: unknown) =>
      logger.warn(describeError(error), 'A token could not be renewed'),
    )
    return resultOf(installation, source)
  }

  /** Whoever waits for the lock finds the token renewed, as the provider reads it anew. */
  async function renew(source: InstallationQuery<boolean>): Promise<AuthorizeResult> {
    const key = `${source.isEnterpriseInstall ? source.enterpriseId : source.teamId}/renewal`
    while (!(await leases.take(key, { owner, ttl: LOCK_MS }))) await wait(LOOK_AGAIN_MS)
    try {
      return await provider.authorize(source)
    } finally {
      await leases.release(key, owner)
    }
  }

  function secondsLeft({ bot }: Installation<'v1' | 'v2', boolean>): number {
    return bot?.expiresAt === undefined ? Number.POSITIVE_INFINITY : bot.expiresAt - clock() / 1000
  }
}

function resultOf(
  { bot, team, enterprise }: Installation<'v1' | 'v2', boolean>,
  source: InstallationQuery<boolean>,
): AuthorizeResult {
  const [teamId, enterpriseId] = [team?.id ?? source.teamId, enterprise?.id ?? source.enterpriseId]
  return {
    ...(bot && { botToken: bot.token, botId: bot.id, botUserId: bot.userId }),
    ...(teamId && { teamId }),
    ...(enterpriseId && { enterpriseId }),
  }
}
