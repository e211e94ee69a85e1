// Knows what the owners of sites allow programs to fetch.
import robotsParser from 'robots-parser'
import type { Fetched } from './fetched.ts'

/** Milliseconds for which rules are kept, as RFC 9309 says at most; fewer where they could not be fetched. */
const KEPT = 24 * 3_600_000
const KEPT_AFTER_FAILURE = 600_000

/** Seconds between two requests that a site may ask for; what asks for more means "never", and is told by its rules. */
const LONGEST_DELAY = 30

export interface RobotsRules {
  readonly isAllowed: boolean
  /** The rules themselves could not be had. */
  readonly isPassing?: boolean
  /** Why not. */
  readonly reason?: string
  /** Milliseconds between requests that the site asks for. */
  readonly delay?: number
}

/** Its types promise a default export where there is the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

interface Kept {
  readonly until: number
  readonly rules: Promise<Fetched>
}

export interface RobotsOptions {
  /** Fetches the text of `robots.txt`. */
  readonly fetchText: (url: string) => Promise<Fetched>
  /** The first word of the `User-Agent`. */
  readonly agentName: string
  readonly clock: () => number
}

/** Rules of sites by origin; a site without any allows everything, one whose rules cannot be had allows nothing for now (RFC 9309). */
export class Robots {
  readonly #options: RobotsOptions
  readonly #kept = new Map<string, Kept>()

  constructor(options: RobotsOptions) {
    this.#options = options
  }

  async rulesFor(url: string): Promise<RobotsRules> {
    const { origin } = new URL(url)
    const address = `${origin}/robots.txt`
    const fetched = await this.#fetched(origin, address)
    if (fetched.kind === 'failed' && fetched.isPassing)
      return {
        isAllowed: false,
        isPassing: true,
        reason: `is left alone, since ${address} ${fetched.reason}`,
      }
    if (fetched.kind !== 'document') return { isAllowed: true }
    const robots = parseRobots(address, Buffer.from(fetched.bytes).toString('utf8'))
    const { agentName } = this.#options
    const seconds = robots.getCrawlDelay(agentName)
    return {
      isAllowed: robots.isDisallowed(url, agentName) !== true,
      reason: `may not be fetched by programs: its site says so in ${address}`,
      ...(seconds !== undefined && { delay: Math.min(seconds, LONGEST_DELAY) * 1_000 }),
    }
  }

  async #fetched(origin: string, address: string): Promise<Fetched> {
    const { clock, fetchText } = this.#options
    const known = this.#kept.get(origin)
    if (known && known.until > clock()) return known.rules
    const rules = fetchText(address)
    this.#kept.set(origin, { until: clock() + KEPT, rules })
    const fetched = await rules
    if (fetched.kind === 'failed' && fetched.isPassing)
      this.#kept.set(origin, { until: clock() + KEPT_AFTER_FAILURE, rules })
    return fetched
  }
}
