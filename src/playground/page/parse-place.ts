// The page's address → what it opens.
import type { Place } from './page-model.ts'

const ADDRESS = /^#\/([A-Z0-9]+)(?:\/(\d+\.\d+))?(?:\/((?:evidence|articles|stories)(?:[/?].*)?))?$/

/** Reads `#/C123`, `#/C123/1763938800.000100` and either with a sheet behind it; undefined for any other fragment. */
export function parsePlace(fragment: string): Place | undefined {
  const [, channel, threadTs, sheet] = ADDRESS.exec(fragment) ?? []
  return channel === undefined
    ? undefined
    : { channel, ...(threadTs && { threadTs }), ...(sheet && { sheet }) }
}
