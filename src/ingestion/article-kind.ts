// Tells opinion, analysis and press releases from reports, which matters to whoever reads the citation.
import type { Article } from '../news/article.ts'

const KINDS: readonly [Article['kind'], RegExp][] = [
  [
    'opinion',
    /^(?:opinions?|op-?eds?|comment|commentary|comment-?is-?free|editorials?|columns?|columnists?)$/,
  ],
  ['analysis', /^(?:analysis|analyses|news-analysis)$/],
  ['press-release', /^(?:press-?releases?)$/],
  ['report', /^(?:reports?|news)$/],
]

export interface KindSource {
  readonly kind?: string | undefined
  readonly section?: string | undefined
  readonly url: string
}

/**
 * The kind as the source names it, else as its section or a folder of its URL shows it, else `report`. A name that is
 * not known counts as not given.
 */
export function articleKind({ kind, section, url }: KindSource): Article['kind'] {
  const folders = new URL(url).pathname.split('/').slice(0, -1)
  const shown = [section, ...folders].map((name) => kindNamed(name))
  return kindNamed(kind) ?? shown.find((found) => found && found !== 'report') ?? 'report'
}

function kindNamed(name = ''): Article['kind'] | undefined {
  const term = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return KINDS.find(([, pattern]) => pattern.test(term))?.[0]
}
