// Undoes the forms of an address that are made for phones.

/** Google's and Bing's viewers, and the cache of AMP, hold the address of the page in their path. */
const VIEWERS = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/i,
  /^https?:\/\/(?:www\.)?bing\.com\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/i,
  /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[civ]\/(s\/)?([^/]+\.[^/]+\/.*)$/i,
]

/** Endings of a path that its publisher adds for AMP: `/story/amp/`, `/story.amp.html`, `/story.amp`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.amp\.html?$/i, '.html'],
  [/(.)\/amp(?:\/index\.html?|\/)?$/i, '$1'],
  [/\.amp$/i, ''],
]

/** The address of the page itself, where `url` is that of its AMP form; else as given. Without a fragment or query it stays without. */
export function withoutAmp(url: string): string {
  for (const viewer of VIEWERS) {
    const [, secure, page] = viewer.exec(url) ?? []
    if (page) return withoutAmp(`${secure ? 'https' : 'http'}://${page}`)
  }
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? []
  const [, origin = '', folders = ''] = /^(https?:\/\/[^/]+)(.*)$/i.exec(path) ?? []
  if (!folders) return url
  for (const [ending, replacement] of ENDINGS)
    if (ending.test(folders)) return origin + folders.replace(ending, replacement) + rest
  return url
}
