// Slack's own element for a source: https://docs.slack.dev/reference/block-kit/block-elements/citation-element.
import type { RichTextLink } from '@slack/types'
import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'
import type { Cited } from './outline.ts'
import { shorten } from './shorten.ts'

interface CitationOptions {
  /** Safe, see `safeUrl`. */
  readonly url: string
  readonly text: string
  readonly cites: Cited
}

/** The types of Slack's own packages do not know it yet: for them it is a link, which it becomes where Slack refuses it. */
export function citationElement({ url, text, cites }: CitationOptions): RichTextLink {
  const shown = (words: string) => shorten(cleanText(words), limits.citationText)
  const element = {
    type: 'citation',
    url,
    text,
    index: cites.number,
    details: {
      citation_type: 'web',
      display_name: shown(cites.publisher),
      title: shown(cites.headline),
      snippet: shown(cites.quote),
    },
  }
  return element as unknown as RichTextLink
}
