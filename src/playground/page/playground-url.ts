// Where the page asks its server, as the person who is played.

/** `path` as of the protocol, `state`; the page's own `?as=U…` goes along. */
export function playgroundUrl(path: string): string {
  const person = new URLSearchParams(location.search).get('as')
  return `/playground/${path}${person === null ? '' : `?${new URLSearchParams({ as: person })}`}`
}
