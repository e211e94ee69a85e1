// What is open → the address that opens it.
import type { Place } from './page-model.ts'

/** The fragment that `parsePlace` reads back, `#/C123/1763938800.000100`. */
export function formatPlace({ channel, threadTs, sheet }: Place): string {
  return ['#', channel, threadTs, sheet].filter((part) => part !== undefined).join('/')
}
