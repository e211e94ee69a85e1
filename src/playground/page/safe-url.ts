// Before a link is drawn: the only addresses that a click may go to.

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** `url` unchanged where it is an absolute http, https or mailto address; undefined for anything else. */
export function safeUrl(url: string): string | undefined {
  return URL.canParse(url) && SAFE_PROTOCOLS.has(new URL(url).protocol) ? url : undefined
}
