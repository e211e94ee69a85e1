// Names the publisher of an article from its address, where the source does not name it.
import { domainToUnicode } from 'node:url'
import { PUBLISHER_NAMES } from './publisher-names.ts'
import { publisherWords } from './publisher-words.ts'

/** "www.", mobile, AMP and edition hosts of a site. */
const SITE_VARIANT = /^(?:www\d?|m|mobile|amp|edition|us|uk|en|eu|english|news|web|beta|live|go)\.(?=[^.]+\.)/

/** Under these country endings names are registered one level further down: "co.uk", "com.au". */
const SECOND_LEVEL = /\.(?:co|com|net|org|gov|gob|ac|edu|ne|or|go|nom)\.\p{L}{2}$/u

/** Sites whose subdomains belong to different publishers. */
const SHARED = /^([^.]+)\.(?:substack|wordpress|medium|blogspot|tumblr|ghost)\.[^.]+$/

/** Letters. Shorter names are initials: "rbc.ru" is RBC. */
const LONGEST_INITIALS = 3

/** The name under which the site of an http or https URL publishes, for example "The Moscow Times". */
export function publisherOf(url: string): string {
  const listed = listedPublisherOf(url)
  if (listed) return listed
  let host = hostOf(url)
  if (/^[\d.:[\]]+$/.test(host)) return host
  while (SITE_VARIANT.test(host)) host = host.replace(SITE_VARIANT, '')
  return (host.includes('.') && nameOf(registeredLabel(host))) || host
}

/** The same, where it is a known outlet's; else `undefined`. */
export function listedPublisherOf(url: string): string | undefined {
  const host = hostOf(url)
  for (let suffix = host; suffix.includes('.'); suffix = suffix.slice(suffix.indexOf('.') + 1)) {
    const listed = PUBLISHER_NAMES.get(suffix)
    if (listed) return listed
  }
  return undefined
}

function hostOf(url: string): string {
  return domainToUnicode(new URL(url).hostname).replace(/\.$/, '') || new URL(url).hostname
}

function registeredLabel(host: string): string {
  const shared = SHARED.exec(host)?.[1]
  if (shared) return shared
  const name = SECOND_LEVEL.test(host) ? host.replace(SECOND_LEVEL, '') : host.replace(/\.[^.]+$/, '')
  return name.split('.').at(-1) ?? name
}

function nameOf(label: string): string {
  return label.length <= LONGEST_INITIALS ? label.toUpperCase() : publisherWords(label)
}
