// The page's address → the conversation it names.
import type { Place } from './page-model.ts'

/** Reads `#/C123` or `#/C123/1763938800.000100`; undefined for any other fragment. */
export function parsePlace(fragment: string): Place | undefined {
  const match = /^#\/([A-Z0-9]+)(?:\/(\d+\.\d+))?$/.exec(fragment)
  const [, channel, threadTs] = match ?? []
  return channel === undefined ? undefined : { channel, ...(threadTs && { threadTs }) }
}
