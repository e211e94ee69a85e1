// Several workspaces behind one address: one page that goes from one to the other, one app in all of them.
import { LocalSlack } from './local-slack.ts'
import type { LocalSlackOptions } from './local-slack-options.ts'
import type { PageState } from './page-protocol.ts'
import { type LocalServer, listenLocally } from './server/listen-locally.ts'
import { teamOfRequest } from './server/team-of-request.ts'
import type { WorkspacePlan } from './workspace-plan.ts'

export interface LocalWorkspacesOptions {
  /** As of `LocalSlackOptions`. */
  readonly port?: number | undefined
  /** Each with a token of its own; where a request names none of them, the first is meant. */
  readonly workspaces: readonly (Omit<LocalSlackOptions, 'port' | 'shared' | 'teams'> & {
    readonly plan: WorkspacePlan
  })[]
}

/** It runs from `start` to `close`. Of what is said in one workspace, the others hear nothing. */
export class LocalWorkspaces {
  /** The page: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** For Bolt's `clientOptions.slackApiUrl`: the token says which workspace a call is about. */
  readonly apiUrl: string
  readonly #local: LocalServer
  readonly #workspaces: ReadonlyMap<string, LocalSlack>

  private constructor(local: LocalServer, workspaces: ReadonlyMap<string, LocalSlack>) {
    this.url = local.url
    this.apiUrl = `${local.url}/api/`
    this.#local = local
    this.#workspaces = workspaces
  }

  /** Listens when it resolves. A port that is taken is an `InputError`. */
  static async start({ port = 0, workspaces }: LocalWorkspacesOptions): Promise<LocalWorkspaces> {
    const shared = await listenLocally(port)
    const teams = workspaces.map(({ plan }) => ({ id: plan.team.id, name: plan.team.name }))
    const started = new Map<string, LocalSlack>()
    for (const options of workspaces)
      started.set(options.plan.team.id, await LocalSlack.start({ ...options, shared, teams }))
    const tokens = new Map(workspaces.map(({ botToken, plan }) => [botToken, plan.team.id]))
    const [first] = started.values()
    shared.server.on('request', (request, response) => {
      const named = started.get(teamOfRequest(request, { tokens }) ?? '')
      ;(named ?? first)?.listener(request, response)
    })
    return new LocalWorkspaces(shared, started)
  }

  /** Where signed requests of every workspace go. */
  connect(eventsUrl: string): void {
    for (const workspace of this.#workspaces.values()) workspace.connect(eventsUrl)
  }

  /** Changes what empty channels say, from the next time that a page is loaded. */
  changeWelcome(welcome: PageState['welcome']): void {
    for (const workspace of this.#workspaces.values()) workspace.changeWelcome(welcome)
  }

  /** Ends every connection, and deliveries that are under way. */
  async close(): Promise<void> {
    await Promise.all(Array.from(this.#workspaces.values(), (workspace) => workspace.close()))
    const { server } = this.#local
    server.closeAllConnections()
    if (server.listening) await server[Symbol.asyncDispose]()
  }
}
