// Refuses an index that is not there, where a command only takes something out of it.
import { statSync } from 'node:fs'
import { InputError } from '../errors.ts'

/** A mistyped folder must not become an empty index. */
export function requireIndex(uri: string): void {
  if (uri.includes('://') || statSync(uri, { throwIfNoEntry: false })) return
  throw new InputError(`There is no index at ${uri}: check NEWSDESK_INDEX`)
}
