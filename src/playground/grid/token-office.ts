// Slack's OAuth: codes for people who agreed, tokens for codes, new tokens for old ones.
import type { ApiResult } from '../web-api/refuse.ts'
import { refuse } from '../web-api/refuse.ts'
import { workspaceIds } from '../workspace-ids.ts'

/** https://docs.slack.dev/authentication/installing-with-oauth: a code lives ten minutes. */
const CODE_LIFETIME_MS = 10 * 60_000

/** https://docs.slack.dev/authentication/using-token-rotation */
const TOKEN_LIFETIME_S = 43_200

/** For whom the bot is installed: a workspace, or an organisation with all of its workspaces. */
export interface Customer {
  readonly team: { readonly id: string; readonly name: string } | null
  readonly enterprise: { readonly id: string; readonly name: string } | null
}

interface Code {
  readonly customer: Customer
  readonly redirectUri: string
  readonly scope: string
  readonly issuedAt: number
}

interface Token {
  readonly customer: Customer
  readonly refreshToken?: string
  readonly scope: string
  readonly expiresAt: number
}

/** A code or a refresh token that was handed in. */
export interface TokenExchange {
  readonly grant: 'code' | 'refresh_token'
  /** Slack's, where it was refused. */
  readonly error?: string
}

export interface TokenOfficeOptions {
  readonly clientId: string
  readonly clientSecret: string
  /** Do tokens expire? */
  readonly rotates: boolean
  /** Seconds that the first tokens live, in order; those after them, and all where it is absent, live as long as Slack's. */
  readonly lifetimes?: readonly number[] | undefined
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly createUuid: () => string
}

export class TokenOffice {
  readonly #options: TokenOfficeOptions
  readonly #codes = new Map<string, Code>()
  readonly #tokens = new Map<string, Token>()
  #issued = 0
  readonly #exchanges: TokenExchange[] = []

  constructor(options: TokenOfficeOptions) {
    this.#options = options
  }

  /** A person has agreed. */
  issueCode(code: Omit<Code, 'issuedAt'>): string {
    const id = this.#options.createUuid()
    this.#codes.set(id, { ...code, issuedAt: this.#options.clock() })
    return id
  }

  /** Every code and refresh token that was handed in, oldest first. */
  get exchanges(): readonly TokenExchange[] {
    return this.#exchanges
  }

  /** `oauth.v2.access`. */
  exchange(given: Readonly<Record<string, unknown>>): ApiResult {
    const { clientId, clientSecret } = this.#options
    if (given.client_id !== clientId) return refuse('invalid_client_id')
    if (given.client_secret !== clientSecret) return refuse('bad_client_secret')
    const isRenewal = given.grant_type === 'refresh_token'
    const result = isRenewal
      ? this.#refresh(String(given.refresh_token))
      : this.#redeem(String(given.code), given.redirect_uri)
    this.#exchanges.push({
      grant: isRenewal ? 'refresh_token' : 'code',
      ...(!result.ok && { error: result.error }),
    })
    return result
  }

  /** Whose token it is, and what it may do; or Slack's error. */
  check(token: string): { readonly customer: Customer; readonly scope: string } | { readonly error: string } {
    const known = this.#tokens.get(token)
    if (!known) return { error: 'invalid_auth' }
    return known.expiresAt <= this.#options.clock() ? { error: 'token_expired' } : known
  }

  /** The bot was removed: its tokens are void. */
  revoke(id: string): void {
    for (const [token, { customer }] of this.#tokens) if (idOf(customer) === id) this.#tokens.delete(token)
  }

  #redeem(id: string, redirectUri: unknown): ApiResult {
    const code = this.#codes.get(id)
    this.#codes.delete(id)
    const { clock } = this.#options
    if (!code || clock() - code.issuedAt > CODE_LIFETIME_MS) return refuse('invalid_code')
    if ((redirectUri ?? '') !== code.redirectUri) return refuse('bad_redirect_uri')
    return this.#issue(code)
  }

  /** A refresh token is good once. */
  #refresh(refreshToken: string): ApiResult {
    const found = [...this.#tokens].find(([, token]) => token.refreshToken === refreshToken)
    if (!found) return refuse('invalid_refresh_token')
    const [id, { refreshToken: _, ...used }] = found
    this.#tokens.set(id, used)
    return this.#issue(used)
  }

  #issue({ customer, scope }: Pick<Token, 'customer' | 'scope'>): ApiResult {
    const { rotates, lifetimes = [], createUuid, clock } = this.#options
    const lifetime = lifetimes[this.#issued] ?? TOKEN_LIFETIME_S
    this.#issued += 1
    const token = `xox${rotates ? 'e.xoxb' : 'b'}-${createUuid()}`
    const refreshToken = `xoxe-1-${createUuid()}`
    const expiresAt = rotates ? clock() + lifetime * 1000 : Number.POSITIVE_INFINITY
    this.#tokens.set(token, { customer, scope, expiresAt, ...(rotates && { refreshToken }) })
    return {
      ok: true,
      access_token: token,
      token_type: 'bot',
      scope,
      bot_user_id: workspaceIds.botUserId,
      app_id: workspaceIds.appId,
      ...customer,
      is_enterprise_install: customer.team === null,
      authed_user: { id: workspaceIds.me },
      ...(rotates && { refresh_token: refreshToken, expires_in: lifetime }),
    }
  }
}

/** Of the workspace, or of the organisation where it is all of it. */
function idOf({ team, enterprise }: Customer): string {
  return team?.id ?? enterprise?.id ?? ''
}
