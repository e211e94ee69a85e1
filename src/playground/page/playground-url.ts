// Where the page asks its server: in the workspace that is open, as the person who is played.
import { readWho } from './read-who.ts'

/** `path` as of the protocol, `state` or `articles?day=…`; what the page's own address says of itself goes along. */
export function playgroundUrl(path: string): string {
  const [name = '', query = ''] = path.split('?', 2)
  const asked = new URLSearchParams([
    ...new URLSearchParams(query),
    ...new URLSearchParams(readWho(location.search)),
  ])
  return `/playground/${name}${asked.size > 0 ? `?${asked}` : ''}`
}
