// Drawing the way from an answer to its evidence. It is the page's own: Slack shows no such thing.
import type { PageMessage } from '../page-protocol.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'

/** Undefined under any other message, and where there is no evidence to look at. */
export function renderEvidenceLink(
  { answerId, channel, threadTs, ts }: PageMessage,
  { hasWorkbench }: { readonly hasWorkbench: boolean },
): HTMLElement | undefined {
  if (answerId === undefined || !hasWorkbench) return undefined
  const thread = threadTs === undefined || threadTs === ts ? {} : { threadTs }
  const href = formatPlace({ channel, ...thread, sheet: `evidence/${answerId}` })
  return element('a', { class: 'evidence-link', href }, ['Evidence and scores'])
}
