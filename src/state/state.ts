// What the bot must remember across restarts, and what its processes agree on.
import type { Keyv } from 'keyv'

/** The right to work on something, for a time. */
export interface Lease {
  /** Who works: no two processes share a name. */
  readonly owner: string
  /** In milliseconds. */
  readonly ttl: number
}

/**
 * Rights that only one of all processes over one store has at a time. Keyv itself cannot promise that: it reads and
 * writes in two steps. Calls reject when the store does.
 */
export interface Leases {
  /** True for exactly one of all who ask while nobody holds the key, or the time of whoever did is over. */
  take(key: string, lease: Lease): Promise<boolean>
  /** Counts the time to live anew, from now on; false where the owner does not hold the key any more. */
  renew(key: string, lease: Lease): Promise<boolean>
  /** Changes nothing where the owner does not hold the key. */
  release(key: string, owner: string): Promise<void>
}

/**
 * Everything of a workspace is kept under keys that begin with the id of the workspace (`T…`), or of the
 * organisation (`E…`), and a slash: so can it be forgotten, and none is ever read for another.
 */
export interface State {
  /** The same Keyv for the same namespace, a name without a colon. Its calls reject when the store fails. */
  keyv(namespace: string): Keyv
  /** As `keyv`; a namespace of leases holds nothing else. */
  leases(namespace: string): Leases
  /** Deletes every entry of a workspace or organisation, in all namespaces. */
  forget(workspace: string): Promise<void>
  /** Frees the space of what was deleted, so that no file holds it any more. */
  scrub(): Promise<void>
  /** Ends every connection; nothing may be asked afterwards. */
  close(): Promise<void>
}
