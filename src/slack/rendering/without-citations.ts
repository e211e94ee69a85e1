// For a Slack that does not know its own citation elements yet.
import type { KnownBlock } from '@slack/types'

/** The blocks with links in the place of citations; undefined where they hold none. */
export function withoutCitations(blocks: readonly KnownBlock[]): KnownBlock[] | undefined {
  let isFound = false
  const linked = JSON.parse(JSON.stringify(blocks), (_, value: unknown) => {
    if (!isCitation(value)) return value
    isFound = true
    return { type: 'link', url: value.url, text: value.text }
  }) as KnownBlock[]
  return isFound ? linked : undefined
}

function isCitation(value: unknown): value is { readonly url: string; readonly text: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'citation'
}
