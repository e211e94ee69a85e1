// Tells opinion, analysis and press releases from reports, which matters to whoever reads the citation.
import type { Article } from '../news/article.ts'

/** As a source, a section or a folder of an address names it. */
const KINDS: readonly [Article['kind'], RegExp][] = [
  [
    'opinion',
    /^(?:opinions?|op-?eds?|comment|commentary|comment-?is-?free|editorials?|leaders?|leading-articles?|columns?|columnists?|viewpoints?|views|perspectives?|letters|letters-to-the-editor|guest-essays?)$/,
  ],
  ['analysis', /^(?:analysis|analyses|news-analysis|explainers?|explained)$/],
  ['press-release', /^(?:press-?releases?|news-releases?|media-releases?|prnewswire|business-?wire)$/],
  ['report', /^(?:reports?|news)$/],
]

/** Sites that publish nothing but press releases. */
const RELEASE_HOSTS =
  /(?:^|\.)(?:prnewswire|businesswire|globenewswire|newswire|presseportal|eurekalert)\.[a-z.]+$/

/** "Opinion: …", "… | Analysis", as headlines are labelled. */
const HEADLINE_LABEL = /^(?<before>[A-Z][\w -]{2,16}?)\s?[:|]\s|\s[|–—]\s(?<after>[A-Z][\w -]{2,16})$/

/** What a text says of itself, in a line above or under it. */
const SAYINGS: readonly [Article['kind'], RegExp][] = [
  [
    'press-release',
    /^(?:for immediate release\b|press release\b\W*$)|^.{0,80}(?:\/PRNewswire\/|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\))/i,
  ],
  [
    'opinion',
    /\b(?:views|opinions) expressed (?:(?:here|in this|are|by)\b.{0,60})?\b(?:are|is|do|does)\b.{0,60}\b(?:author|writer|own|necessarily)\b|^this is an? (?:opinion|comment|commentary)\b/i,
  ],
]

export interface KindSource {
  readonly kind?: string | undefined
  readonly section?: string | undefined
  readonly url: string
  readonly headline?: string
  readonly paragraphs?: readonly string[]
}

/**
 * The kind as the source names it, else as its section, a folder of its URL, a label of the headline or what the text
 * says of itself shows it, else `report`. A name that is not known counts as not given.
 */
export function articleKind({
  kind,
  section,
  url,
  headline = '',
  paragraphs = [],
}: KindSource): Article['kind'] {
  const { hostname, pathname } = new URL(url)
  const shown = [section, ...pathname.split('/').slice(0, -1), ...labelsOf(headline)].map((name) =>
    kindNamed(name),
  )
  return (
    kindNamed(kind) ??
    shown.find((found) => found && found !== 'report') ??
    (RELEASE_HOSTS.test(hostname) ? 'press-release' : kindSaid(paragraphs)) ??
    'report'
  )
}

function labelsOf(headline: string): readonly string[] {
  const { before, after } = HEADLINE_LABEL.exec(headline)?.groups ?? {}
  return [before, after].flatMap((label) => label ?? [])
}

function kindSaid(paragraphs: readonly string[]): Article['kind'] | undefined {
  const edges = [...paragraphs.slice(0, 2), ...paragraphs.slice(-2)]
  return SAYINGS.find(([, pattern]) => edges.some((text) => pattern.test(text)))?.[0]
}

function kindNamed(name = ''): Article['kind'] | undefined {
  const term = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return KINDS.find(([, pattern]) => pattern.test(term))?.[0]
}
