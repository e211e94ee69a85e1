// Tells whether a path lies in another.
import { sep } from 'node:path'

/** Both absolute; a path lies in itself. */
export function isUnder(file: string, path: string): boolean {
  return file === path || file.startsWith(path.endsWith(sep) ? path : path + sep)
}
