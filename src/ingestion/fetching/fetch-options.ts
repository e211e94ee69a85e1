// How this program behaves towards the servers that it fetches from.

export interface FetchOptions {
  /** Hosts, with or without a port, that may have a private address: servers of one's own. */
  readonly privateHosts?: readonly string[]
  /** Milliseconds between two requests to one host. */
  readonly delay?: number
  /** Milliseconds for one request, to its last byte. */
  readonly timeout?: number
  /** Bytes of a body after it is unpacked. */
  readonly largest?: number
  /** Sent as `User-Agent`; its first word is what `robots.txt` is asked about. */
  readonly userAgent?: string
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Waits for so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>
}
