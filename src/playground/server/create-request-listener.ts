// Every HTTP request to the local Slack, to whoever answers it. Plain node:http: a dozen fixed paths need no
// router, and the same server must take WebSocket upgrades, which Express knows nothing of.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Logger } from '../../logger.ts'
import type { PageState } from '../page-protocol.ts'
import type { ApiAnswer } from '../web-api/create-web-api.ts'
import type { ApiRequest } from '../web-api/read-arguments.ts'
import type { Workbench } from '../workbench-protocol.ts'
import type { Person } from '../workspace-plan.ts'
import { checkOrigin } from './check-origin.ts'
import type { PageFeed } from './page-feed.ts'
import { readBody } from './read-body.ts'
import { readJson } from './read-json.ts'
import { type JsonAnswer, sendJson } from './send-json.ts'
import { createServePageFile } from './serve-page-file.ts'
import { workbenchRoutes } from './workbench-routes.ts'

/** What the page and the app may send: the page little, the app blocks by the dozen. */
const MAX_PAGE_BYTES = 64 * 1024
const MAX_API_BYTES = 1024 * 1024

export interface RequestListenerOptions {
  readonly port: number
  readonly pageFolder: string
  readonly feed: PageFeed
  readonly logger?: Logger | undefined
  readonly people: readonly Person[]
  /** Id of the person who is played where the address names nobody. */
  readonly first: string
  /** As the person of this id sees it. */
  readonly readState: (me: string) => PageState
  readonly callMethod: (name: string, request: ApiRequest, authorization: string | undefined) => ApiAnswer
  readonly useResponseUrl: (id: string, body: unknown) => JsonAnswer
  /** What a person does at the page. */
  readonly act: (action: string, body: unknown, me: string) => Promise<JsonAnswer>
  readonly workbench?: Workbench | undefined
}

export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly query: URLSearchParams
  /** What the path holds at the route's group. */
  readonly name: string
}

export interface Route {
  readonly method: string
  readonly path: RegExp
  readonly visit: (visit: Visit) => void | Promise<void>
}

/** A listener for `createServer`; it answers every request and never throws. */
export function createRequestListener(options: RequestListenerOptions): RequestListener {
  const routes = createRoutes(options)
  const servePageFile = createServePageFile({ folder: options.pageFolder })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = checkOrigin(request, options.port)
    if (refusal) return sendJson(response, { status: 403, body: { error: refusal } })
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
    const route = routes.find((each) => each.method === request.method && each.path.test(path))
    if (route) {
      const name = route.path.exec(path)?.[1] ?? ''
      return route.visit({ request, response, query: new URLSearchParams(query), name })
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && (await servePageFile(request, response, path))) return
    sendJson(response, { status: 404, body: { error: 'There is nothing here.' } })
  }

  return function listen(request, response) {
    answer(request, response).catch((error: unknown) => {
      options.logger?.error(error, 'The local Slack could not answer a request')
      if (response.headersSent) response.destroy()
      else sendJson(response, { status: 500, body: { error: 'The local Slack failed; its log says why.' } })
    })
  }
}

function createRoutes({
  feed,
  people,
  first,
  readState,
  callMethod,
  useResponseUrl,
  act,
  workbench,
}: RequestListenerOptions): readonly Route[] {
  async function visitApi({ request, response, query, name }: Visit) {
    const body = await readBody(request, MAX_API_BYTES)
    if (body === undefined)
      return sendJson(response, { status: 413, body: { ok: false, error: 'request_too_large' } })
    const { authorization, 'content-type': contentType = '' } = request.headers
    sendJson(response, callMethod(name, { query, body, contentType }, authorization))
  }

  async function visitResponseUrl({ request, response, name }: Visit) {
    const body = await readJson(request, MAX_API_BYTES)
    sendJson(response, useResponseUrl(name, body.ok ? body.value : undefined))
  }

  /** The person who is played at the page: `?as=U…`. */
  function personAt(query: URLSearchParams): string {
    const played = people.find(({ id, isBot }) => id === query.get('as') && !isBot)
    return played?.id ?? first
  }

  async function visitAction({ request, response, name, query }: Visit) {
    const body = await readJson(request, MAX_PAGE_BYTES)
    sendJson(
      response,
      body.ok
        ? await act(name, body.value, personAt(query))
        : { status: body.status, body: { error: body.error } },
    )
  }

  return [
    {
      method: 'GET',
      path: /^\/playground\/state$/,
      visit: ({ response, query }) => sendJson(response, { status: 200, body: readState(personAt(query)) }),
    },
    {
      method: 'GET',
      path: /^\/playground\/events$/,
      visit: ({ response, query }) => feed.open(response, personAt(query)),
    },
    { method: 'POST', path: /^\/playground\/(messages|commands|stops|interactions)$/, visit: visitAction },
    { method: 'POST', path: /^\/api\/([\w.]+)$/, visit: visitApi },
    { method: 'GET', path: /^\/api\/([\w.]+)$/, visit: visitApi },
    { method: 'POST', path: /^\/(?:commands|actions)\/\w+\/(\w+)$/, visit: visitResponseUrl },
    ...(workbench ? workbenchRoutes(workbench) : []),
  ]
}
