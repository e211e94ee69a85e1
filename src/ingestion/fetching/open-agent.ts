// Opens connections, and only to addresses that may be reached: the check happens where the connection is made.
import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { isPublicAddress } from './is-public-address.ts'

/** The code of the error with which a connection to a private address fails. */
export const PRIVATE_ADDRESS = 'NEWSDESK_PRIVATE_ADDRESS'

/** Milliseconds for a connection. */
const CONNECT_TIMEOUT = 10_000

export interface OpenAgentOptions {
  /** Whether the host may have a private address. */
  readonly mayBePrivate: (hostname: string) => boolean
}

/**
 * An agent whose connections go to the very addresses that were checked: a name that resolves to a public address at
 * first and to a private one later (DNS rebinding) gains nothing. A host that is itself a number is not looked up, so
 * whoever fetches asks `isPublicAddress` about it first.
 */
export function openAgent({ mayBePrivate }: OpenAgentOptions): Agent {
  const guarded: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const allowed = mayBePrivate(hostname)
        ? addresses
        : addresses.filter(({ address }) => isPublicAddress(address))
      const [first] = allowed
      if (!first) return callback(privateAddress(hostname), [])
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family)
    })
  }
  return new Agent({ connect: { lookup: guarded, timeout: CONNECT_TIMEOUT }, connections: 2, pipelining: 1 })
}

function privateAddress(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has a private address`), { code: PRIVATE_ADDRESS })
}
