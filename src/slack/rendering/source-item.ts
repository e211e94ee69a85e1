// One article in the list of sources.
import { sourceLabel } from '../../answering/citing/source-label.ts'
import type { ArticleCard } from '../../news/article.ts'
import type { limits } from './limits.ts'
import type { ListItem } from './outline.ts'
import { safeUrl } from './safe-url.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

interface SourceItemOptions {
  /** In front of the publisher: `[1]`. */
  readonly marker?: string
  /** Other outlets that print it. */
  readonly alsoIn?: readonly string[]
  readonly texts: typeof limits.usual | typeof limits.tight
  readonly strings: Strings
}

/** `[1] AFP via The Moscow Times · 22 May 2023 · Opinion · HEADLINE`, with `, also in …` behind the publisher where others print it; the headline linked to the article. */
export function sourceItem(
  card: ArticleCard,
  { marker, alsoIn = [], texts, strings }: SourceItemOptions,
): ListItem {
  const label = sourceLabel(
    {
      ...card,
      publisher: shorten(card.publisher, texts.name),
      ...(card.agency !== undefined && { agency: shorten(card.agency, texts.name) }),
    },
    alsoIn.map((outlet) => shorten(outlet, texts.name)),
  )
  const headline = { text: shorten(card.headline, texts.headline), link: card.url, spellOut: true as const }
  const unlinked = safeUrl(card.url) === undefined ? [{ text: ` (${strings.addressTooLong})` }] : []
  return {
    line: [{ text: `${marker === undefined ? '' : `${marker} `}${label} · ` }, headline, ...unlinked],
    ...(card.correction !== undefined && {
      remark: strings.correction(shorten(card.correction, texts.remark)),
    }),
  }
}
