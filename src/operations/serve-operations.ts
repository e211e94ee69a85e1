// What those who run the bot ask it, beside Slack's port: is it well, and how is it doing.
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { ConfigurationError } from '../errors.ts'
import type { BotMetrics } from './bot-metrics.ts'

export interface ServeOperationsOptions {
  readonly address: { readonly host: string; readonly port: number }
  readonly metrics: Pick<BotMetrics, 'text' | 'contentType'>
  /** Each must resolve for the bot to be well, by the name of what would be at fault. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>
  /** Milliseconds that a check may take. */
  readonly patience?: number
}

export interface OperationsServer {
  readonly url: string
  close(): Promise<void>
}

/** Orchestrators wait seconds for an answer, and ask every few. */
const PATIENCE_MS = 2_000

/**
 * `GET /health` answers 200 `ok`, or 503 with what does not answer; `GET /metrics` answers in Prometheus' format. Neither
 * names a question, a person or an article.
 * @throws ConfigurationError where the address cannot be listened on.
 */
export async function serveOperations(options: ServeOperationsOptions): Promise<OperationsServer> {
  const { address, metrics } = options
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'GET alone is answered here\n')
    const path = url?.split('?')[0]
    if (path === '/health') return sayHealth(response, options)
    if (path !== '/metrics') return end(response, 404, 'There are /health and /metrics\n')
    end(response, 200, await metrics.text(), metrics.contentType)
  })
  server.listen(address.port, address.host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const { host, port } = address
    throw new ConfigurationError([
      `NEWSDESK_METRICS cannot listen on ${host}:${port} (${error.code}); name a free port`,
    ])
  })
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : address.port
  return {
    url: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function sayHealth(response: ServerResponse, options: ServeOperationsOptions): Promise<void> {
  const { checks, patience = PATIENCE_MS } = options
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ((await isWell(check, patience)) ? [] : [name])),
  )
  const ill = results.flat()
  if (ill.length === 0) end(response, 200, 'ok\n')
  else end(response, 503, `${ill.join(' and ')} cannot be read\n`)
}

/** A check that hangs is as bad as one that fails. */
async function isWell(check: () => Promise<unknown>, patience: number): Promise<boolean> {
  const limit = AbortSignal.timeout(patience)
  const hung = once(limit, 'abort').then(() => false)
  return Promise.race([check().then(() => true), hung]).catch(() => false)
}

function end(
  response: ServerResponse,
  status: number,
  text: string,
  contentType = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text)
}
