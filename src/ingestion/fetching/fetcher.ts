// Fetches pages and feeds: politely towards their servers, and safely for the network that this runs in.
import { setTimeout as delayFor } from 'node:timers/promises'
import type { Agent } from 'undici'
import type { FetchOptions } from './fetch-options.ts'
import type { Fetched, Validators } from './fetched.ts'
import { HostTurns } from './host-turns.ts'
import { isPublicAddress } from './is-public-address.ts'
import { openAgent } from './open-agent.ts'
import { type Requested, requestOnce } from './request-once.ts'
import { Robots, type RobotsRules } from './robots-rules.ts'

/** Those of browsers are 20; what needs more than five is a loop or a login. */
const MOST_REDIRECTS = 5

const DEFAULTS = {
  delay: 1_000,
  timeout: 30_000,
  largest: 20_000_000,
  userAgent: 'Newsdesk/0.1 (a bot that answers questions about the news)',
} as const

/** Milliseconds. A host that asks to be left alone for longer is asked again by a later run. */
const LONGEST_REST = 30_000

/** RFC 9309: so much of a `robots.txt` has to be read. */
const ROBOTS_LARGEST = 500_000

const DOCUMENTS =
  /^\s*(?:text\/(?:html|plain|xml)|application\/(?:[\w.+-]*\+)?(?:xml|json)|application\/(?:xhtml\+xml|(?:x-)?gzip|octet-stream)|text\/vnd\.[\w.-]+)\b/i

/** Any text: sites serve their rules under many names. */
const ROBOTS = /^\s*(?:text|application)\//i

/**
 * Obeys `robots.txt`, spaces requests to one host, and connects to public addresses alone, also behind a redirect,
 * unless a host is named in `privateHosts`. Never rejects: a failure is an outcome.
 */
export class Fetcher implements AsyncDisposable {
  readonly #options: typeof DEFAULTS & FetchOptions
  readonly #agent: Agent
  readonly #turns: HostTurns
  readonly #robots: Robots

  constructor(options: FetchOptions = {}) {
    this.#options = { ...DEFAULTS, ...options } as typeof DEFAULTS & FetchOptions
    const {
      clock = () => Date.now(),
      wait = async (milliseconds: number) => void (await delayFor(milliseconds)),
    } = options
    this.#agent = openAgent({ mayBePrivate: (hostname) => this.#mayBePrivate(hostname) })
    this.#turns = new HostTurns({ clock, wait })
    this.#robots = new Robots({
      clock,
      agentName: /^[\w-]+/.exec(this.#options.userAgent)?.[0] ?? 'Newsdesk',
      fetchText: (url) => this.#follow(url, { accepts: ROBOTS, largest: ROBOTS_LARGEST, isRobots: true }),
    })
  }

  /** The document at an http or https address, unless it is as the validators of an earlier answer say. */
  fetch(url: string, validators?: Validators): Promise<Fetched> {
    return this.#follow(url, { accepts: DOCUMENTS, largest: this.#options.largest, validators })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#agent.destroy()
  }

  async #follow(url: string, how: How): Promise<Fetched> {
    let address = url
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const requested = await this.#request(address, how)
      if (requested.kind === 'wait') return { kind: 'failed', reason: requested.reason, isPassing: true }
      if (requested.kind === 'failed' && address !== url)
        return { ...requested, reason: `is redirected to ${address}, which ${requested.reason}` }
      if (requested.kind !== 'redirect') return requested
      address = requested.to
    }
    return failed(`is redirected more than ${MOST_REDIRECTS} times`)
  }

  async #request(url: string, { accepts, largest, validators, isRobots = false }: How): Promise<Requested> {
    const fault = this.#faultOf(url)
    if (fault) return failed(fault)
    const { host } = new URL(url)
    const rules: RobotsRules = isRobots ? { isAllowed: true } : await this.#robots.rulesFor(url)
    if (!rules.isAllowed)
      return { ...failed(rules.reason ?? 'may not be fetched'), isPassing: rules.isPassing ?? false }
    if (this.#turns.restOf(host) > LONGEST_REST)
      return { ...failed('asked to be left alone for a while'), isPassing: true }
    const { delay, timeout, userAgent } = this.#options
    const requested = await this.#turns.take(host, isRobots ? 0 : Math.max(delay, rules.delay ?? 0), () =>
      requestOnce(url, { agent: this.#agent, accepts, largest, validators, timeout, userAgent }),
    )
    if (requested.kind === 'wait') this.#turns.rest(host, requested.seconds * 1_000)
    return requested
  }

  #faultOf(url: string): string | undefined {
    if (!URL.canParse(url)) return 'is no address'
    const { protocol, hostname, username, password } = new URL(url)
    if (!/^https?:$/.test(protocol)) return 'leads to an address that is not http or https'
    if (username || password) return 'holds a password, which does not belong into an address'
    const isNumber = /^[\d.]+$|^\[/.test(hostname)
    if (isNumber && !isPublicAddress(hostname) && !this.#mayBePrivate(hostname, url))
      return 'has a private address: name its host in privateHosts if it is yours'
    return undefined
  }

  #mayBePrivate(hostname: string, url?: string): boolean {
    const names = [hostname, ...(url ? [new URL(url).host] : [])]
    return (this.#options.privateHosts ?? []).some(
      (allowed) => names.includes(allowed) || allowed.replace(/:\d+$/, '') === hostname,
    )
  }
}

interface How {
  readonly accepts: RegExp
  readonly largest: number
  readonly validators?: Validators | undefined
  readonly isRobots?: boolean
}

function failed(reason: string): Extract<Fetched, { kind: 'failed' }> {
  return { kind: 'failed', reason, isPassing: false }
}
