// A conversation → the address that opens it.
import type { Place } from './page-model.ts'

/** The fragment that `parsePlace` reads back, `#/C123/1763938800.000100`. */
export function formatPlace(place: Place): string {
  return place.threadTs === undefined ? `#/${place.channel}` : `#/${place.channel}/${place.threadTs}`
}
