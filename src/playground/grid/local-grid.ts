// Several workspaces side by side, in which people install the bot as they do at Slack: by OAuth.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { InputError } from '../../errors.ts'
import type { AppManifest } from '../app-manifest.ts'
import { LocalSlack } from '../local-slack.ts'
import { listenLocally } from '../server/listen-locally.ts'
import { readBody } from '../server/read-body.ts'
import { sendJson } from '../server/send-json.ts'
import type { Team } from '../speak-for-team.ts'
import type { ApiAnswer } from '../web-api/create-web-api.ts'
import { readArguments } from '../web-api/read-arguments.ts'
import { refuse } from '../web-api/refuse.ts'
import { workspaceIds } from '../workspace-ids.ts'
import { type Customer, type TokenExchange, TokenOffice } from './token-office.ts'

const MAX_BODY_BYTES = 1024 * 1024

export interface LocalGridOptions {
  readonly clientId: string
  readonly clientSecret: string
  readonly signingSecret: string
  readonly teams: readonly Team[]
  /** Of the app; each token has the scopes that its installation asked for. */
  readonly manifest: AppManifest
  /** Do tokens expire after twelve hours? */
  readonly rotates?: boolean
  /** Seconds that the first tokens live, in order, in place of that. */
  readonly lifetimes?: readonly number[]
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly createUuid?: () => string
}

/** It runs from `start` to `close`, and keeps nothing beyond that. */
export class LocalGrid {
  readonly apiUrl: string
  /** Where people agree: for `authorizationUrl` of the bot. */
  readonly authorizationUrl: string
  readonly #server: Server
  readonly #options: LocalGridOptions
  readonly #office: TokenOffice
  readonly #workspaces: ReadonlyMap<string, LocalSlack>
  /** Of every workspace, behind the tokens that the office issues. */
  readonly #innerToken: string
  #redirectUrl = ''

  private constructor(
    options: LocalGridOptions,
    {
      server,
      url,
      workspaces,
      innerToken,
    }: { server: Server; url: string; workspaces: ReadonlyMap<string, LocalSlack>; innerToken: string },
  ) {
    const { rotates = false, clock = Date.now, createUuid = () => randomUUID() } = options
    this.#options = options
    this.#server = server
    this.#workspaces = workspaces
    this.#innerToken = innerToken
    this.#office = new TokenOffice({ ...options, rotates, clock, createUuid })
    this.apiUrl = `${url}/api/`
    this.authorizationUrl = `${url}/oauth/v2/authorize`
    server.on('request', (request, response) => void this.#answer(request, response))
  }

  static async start(options: LocalGridOptions): Promise<LocalGrid> {
    const innerToken = `xoxb-inner-${(options.createUuid ?? randomUUID)()}`
    const { signingSecret, clock, manifest } = options
    const common = { signingSecret, botToken: innerToken, clock, manifest, retryDelays: [] }
    const workspaces = new Map<string, LocalSlack>()
    for (const team of options.teams) workspaces.set(team.id, await LocalSlack.start({ ...common, team }))
    const { server, url } = await listenLocally(0)
    return new LocalGrid(options, { server, url, workspaces, innerToken })
  }

  /** Every code and refresh token that was handed in, oldest first. */
  get exchanges(): readonly TokenExchange[] {
    return this.#office.exchanges
  }

  /** Where signed requests of every workspace go; people are sent back to the same server. */
  connect(eventsUrl: string): void {
    this.#redirectUrl = new URL('/slack/oauth_redirect', eventsUrl).href
    for (const workspace of this.#workspaces.values()) workspace.connect(eventsUrl)
  }

  /** @throws InputError where there is no such workspace. */
  workspace(teamId: string): LocalSlack {
    const found = this.#workspaces.get(teamId)
    if (!found) throw new InputError(`There is no workspace ${teamId}.`)
    return found
  }

  /** Somebody removes the bot from a workspace or, by its id, from an organisation: its tokens are void at once. */
  async uninstall(id: string): Promise<void> {
    this.#office.revoke(id)
    const teams = this.#options.teams.filter((team) => team.id === id || team.enterprise?.id === id)
    const [team] = teams
    if (!team) throw new InputError(`There is no workspace or organisation ${id}.`)
    const slack = this.workspace(team.id)
    await slack.announce({ type: 'tokens_revoked', tokens: { oauth: [], bot: [workspaceIds.botUserId] } })
    await slack.announce({ type: 'app_uninstalled' })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workspaces.values()].map((workspace) => workspace.close()))
    this.#server.closeAllConnections()
    await this.#server[Symbol.asyncDispose]()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', search = ''] = (request.url ?? '').split('?', 2)
    const query = new URLSearchParams(search)
    if (path === '/oauth/v2/authorize') return this.#agree(query, response)
    const body = (await readBody(request, MAX_BODY_BYTES)) ?? ''
    const { authorization, 'content-type': contentType = '' } = request.headers
    const method = path.replace(/^\/api\//, '')
    sendJson(response, this.#call(method, { query, body, contentType }, authorization))
  }

  /** The person agrees at once, for the workspace or organisation that `team` names. */
  #agree(query: URLSearchParams, response: ServerResponse): void {
    const redirectUri = query.get('redirect_uri') ?? ''
    const customer = this.#customer(query.get('team') ?? this.#options.teams[0]?.id ?? '')
    const scope = query.get('scope') ?? ''
    const code = this.#office.issueCode({ customer, redirectUri, scope })
    const back = new URL(redirectUri || this.#redirectUrl)
    back.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString()
    response.writeHead(302, { location: back.href }).end()
  }

  #customer(id: string): Customer {
    const team = this.#options.teams.find((each) => each.id === id || each.enterprise?.id === id)
    if (!team) throw new InputError(`There is no workspace or organisation ${id}.`)
    const enterprise = team.enterprise ?? null
    return { team: team.id === id ? { id, name: team.name } : null, enterprise }
  }

  #call(
    method: string,
    request: Parameters<LocalSlack['callMethod']>[1],
    authorization: string | undefined,
  ): ApiAnswer {
    const given = readArguments(request) ?? {}
    if (method === 'oauth.v2.access') return { status: 200, body: this.#office.exchange(given) }
    const token = authorization?.replace(/^Bearer /i, '') ?? String(given.token ?? '')
    const checked = this.#office.check(token)
    if ('error' in checked) return { status: 200, body: refuse(checked.error) }
    const workspace = this.#workspaceFor(checked.customer, given.team_id)
    if (!workspace) return { status: 200, body: refuse('team_not_found') }
    return workspace.callMethod(method, request, `Bearer ${this.#innerToken}`, checked.scope.split(','))
  }

  /** An organisation's token works in each of its workspaces, which the call has to name. */
  #workspaceFor({ team, enterprise }: Customer, teamId: unknown): LocalSlack | undefined {
    if (team) return this.#workspaces.get(team.id)
    const own = this.#options.teams.filter((each) => each.enterprise?.id === enterprise?.id)
    const named = teamId === undefined ? own[0] : own.find(({ id }) => id === teamId)
    return named && this.#workspaces.get(named.id)
  }
}
