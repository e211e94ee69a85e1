// The address that a reader is shown: the publisher's own, without what was hung onto it on the way.
import { TRACKING_PARAMETERS } from './tracking-parameters.ts'
import { withoutAmp } from './without-amp.ts'

/**
 * The http or https address without its fragment, tracking parameters and AMP form; every other character stays as the
 * publisher wrote it. Anything else is returned trimmed.
 */
export function plainArticleUrl(url: string): string {
  const given = url.trim()
  if (!/^https?:\/\//i.test(given)) return given
  const [, address = '', query] = /^([^?#]*)(?:\?([^#]*))?/.exec(withoutAmp(given)) ?? []
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !isTracking(part))
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address
}

function isTracking(part: string): boolean {
  const [name = ''] = part.split('=')
  return TRACKING_PARAMETERS.some((pattern) => pattern.test(name))
}
