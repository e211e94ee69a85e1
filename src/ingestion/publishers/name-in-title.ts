// Reads the name of a publisher off what its site or feed calls itself: "World news | The Gazette", "Gazette RSS feed".
import { decodeHTML } from 'entities'
import { agencyNames } from '../../news/agency-names.ts'
import { cleanText } from '../clean-text.ts'
import { PUBLISHER_NAMES } from './publisher-names.ts'

/** Characters, and words. What is longer is a slogan. */
const LONGEST_NAME = 60
const MOST_WORDS = 8

/** Characters of a title that are looked at. */
const LONGEST_TITLE = 300

/** What stands around a name, and in no name. */
const PARTED = /\s+[|–—·•»›>:-]+\s+|\s*[|»›>:]\s+/

/** Words about the feed. */
const OF_FEED =
  /^(?:the\s+)?(?:latest|top|all|breaking|recent|newest)\s+(?:news|stories|articles|headlines|posts)\s+(?:from|by|on)\s+|^(?:rss|atom|feed|news\s*feed)\s+(?:of|for|from)\s+|\s*\(?\b(?:rss|atom|json)(?:\s+(?:2\.0|1\.0))?(?:\s+feeds?)?\)?$|\s+(?:news\s*)?feeds?$/gi

/** All that some titles, or parts of them, say. */
const SAYS_NOTHING = made('')
/** Beside a name they say which part of the news it is: then the other part need not be a name either. */
const NO_NAME_ALONE = made('world|local|business|sport|')

function made(more: string): RegExp {
  return new RegExp(
    String.raw`^(?:(?:${more}the|our|latest|top|all|breaking|recent|home|home ?page|front ?page|main|news|stories|articles|headlines|posts|feeds?|rss|atom|blog|untitled|site|sitemap|index|welcome|updates?)\b\s*)+$`,
    'i',
  )
}

/** In an address, a mark of some markup or an order, and in no name. */
const NO_NAME = /[<>{}[\]\\`*_#@=~^]|:\/\/|www\.|[.!?]\s+\S/

/** Of outlets and agencies whose addresses are known. */
const KNOWN = [...PUBLISHER_NAMES.values(), ...agencyNames.keys(), ...agencyNames.values()].map(words)

/**
 * The part of the title that the site's domain bears, else the only one that says something; `undefined` where none can
 * be told, where what is there does not look like a name, and where it holds the name of a known agency or outlet
 * that the domain does not bear: everyone can call a feed "Reuters".
 */
export function nameInTitle(title: string, domain: string): string | undefined {
  const text = cleanText(decodeHTML(title.slice(0, LONGEST_TITLE)).replaceAll(/<\/?[a-z][^<>]*>/gi, ' '))
  const parts = text
    .split(PARTED)
    .map((part) => part.replaceAll(OF_FEED, '').trim())
    .filter((part) => part !== '' && !SAYS_NOTHING.test(part))
  const label = bare(domain.replace(/\.[^.]+$/, ''))
  const own = parts.find((part) => isBorneBy(part, label)) ?? (parts.length === 1 ? parts[0] : undefined)
  return own !== undefined && isName(own) && !isOfOthers(own, label) ? own : undefined
}

/** "The Harbour Courier" by "harbourcourier", "Gazette" by "thegazette". */
function isBorneBy(name: string, label: string): boolean {
  const letters = bare(name)
  return letters.length > 2 && (label.includes(letters) || (label.length > 2 && letters.includes(label)))
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    text.split(' ').length <= MOST_WORDS &&
    /\p{L}{2}/u.test(text) &&
    !NO_NAME.test(text) &&
    !NO_NAME_ALONE.test(text)
  )
}

function isOfOthers(name: string, label: string): boolean {
  return !isBorneBy(name, label) && KNOWN.some((known) => ` ${words(name)} `.includes(` ${known} `))
}

/** In lower case, without "the", between single spaces. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}

/** The same, run together as in a domain. */
function bare(text: string): string {
  return words(text).replaceAll(' ', '')
}
