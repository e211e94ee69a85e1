// Which workspace the page's address names, and who is played in it.

/** Of `?team=T…&as=U…`, what is there. */
export function readWho(search: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new URLSearchParams(search)].filter(([name]) => name === 'team' || name === 'as'),
  )
}
