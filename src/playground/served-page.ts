// The page of a local Slack: what it is served, what it is told, and what the person at it may do.
import type { RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { LocalParts } from './local-parts.ts'
import type { LocalSlackOptions } from './local-slack-options.ts'
import type { PageState } from './page-protocol.ts'
import { pageState } from './page-view.ts'
import type { PeopleOfSlack } from './people-of-slack.ts'
import { createInteract } from './server/create-interact.ts'
import { createPageActions } from './server/create-page-actions.ts'
import { createRequestListener } from './server/create-request-listener.ts'
import { teamOf } from './team-of.ts'
import { toPageView } from './to-page-view.ts'

const PAGE_FOLDER = fileURLToPath(new URL('page', import.meta.url))

const NO_WELCOME: PageState['welcome'] = { text: '', examples: [] }

export interface ServedPageOptions extends Omit<LocalSlackOptions, 'port'> {
  /** Where the server listens. */
  readonly port: number
  readonly parts: LocalParts
  readonly slack: PeopleOfSlack & Parameters<typeof createInteract>[0]['slack']
}

export class ServedPage {
  /** Answers every request, those of the app to the Web API too. */
  readonly listener: RequestListener
  readonly #options: ServedPageOptions
  #welcome: PageState['welcome']

  constructor(options: ServedPageOptions) {
    this.#options = options
    this.#welcome = options.welcome ?? NO_WELCOME
    this.listener = this.#createListener()
  }

  /** From the next time that the page is loaded. */
  changeWelcome(welcome: PageState['welcome']): void {
    this.#welcome = welcome
  }

  #createListener(): RequestListener {
    const { port, pageFolder = PAGE_FOLDER, workbench, logger, slack, parts } = this.#options
    const { workspace, feed, callMethod, responseUrls } = parts
    return createRequestListener({
      port,
      pageFolder,
      feed,
      people: workspace.people,
      first: workspace.first.id,
      logger,
      workbench,
      readState: (me) => this.#readState(me),
      callMethod,
      useResponseUrl: (responseId, body) => responseUrls.use(responseId, body),
      act: createPageActions({
        post: (message) => ({ ts: slack.write(message).ts }),
        run: (command) => void slack.run(command),
        stop: (session) => slack.stop(session),
        interact: createInteract({ slack }),
      }),
    })
  }

  #readState(me: string): PageState {
    const { manifest, parts, teams = [], workbench } = this.#options
    const [modal, home] = [parts.views.modal(me), parts.views.home(me)]
    return {
      ...pageState(parts.workspace, { welcome: this.#welcome, me }),
      teamId: teamOf(this.#options).id,
      teams,
      shortcuts: manifest.shortcuts,
      ...(modal && { modal: toPageView(modal) }),
      ...(home && { home: toPageView(home) }),
      hasWorkbench: workbench !== undefined,
    }
  }
}
