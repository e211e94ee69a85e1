// Who may talk to the local Slack: this machine, and no web site that happens to be open in its browser.
import type { IncomingMessage } from 'node:http'

/**
 * The reason to refuse a request, in words; undefined where it may pass. A foreign `Host` means that a web site
 * has pointed its own name at 127.0.0.1 (DNS rebinding); a foreign `Origin`, that a web site sends the request.
 * Programs such as the bot send no `Origin`.
 */
export function checkOrigin(request: IncomingMessage, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (host === undefined || !hosts.includes(host)) return `This page is at http://localhost:${port} only.`
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
    return 'Requests from other sites are refused.'
  }
  return undefined
}
