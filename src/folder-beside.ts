// Where files of a running Newsdesk lie that are neither its index nor its state.
import { dirname } from 'node:path'

/** An index in a folder has them beside it. */
export function folderBeside(indexUri: string): string {
  return indexUri.includes('://') ? '.newsdesk' : dirname(indexUri)
}
